package variorum.workbench.library;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import variorum.text.Document;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;

/** The menus of the documents list. */
final class LibraryMenu {

    private final LibraryModel model;
    private final Messages messages;
    private final Overlays overlays;
    private final Consumer<Document> describe;
    private final Consumer<Document> replace;

    LibraryMenu(
            LibraryModel model, Messages messages, Overlays overlays, Consumer<Document> describe,
            Consumer<Document> replace) {
        this.overlays = overlays;
        this.model = model;
        this.messages = messages;
        this.describe = describe;
        this.replace = replace;
    }

    /** The menu of a row, made anew each time it opens. */
    ContextMenu context(Supplier<List<Document>> chosen) {
        ContextMenu menu = new ContextMenu(new MenuItem("Open"));
        menu.setOnShowing(event -> menu.getItems().setAll(items(chosen.get())));
        return menu;
    }

    private List<MenuItem> items(List<Document> documents) {
        if (documents.isEmpty()) {
            MenuItem nothing = new MenuItem("No document is selected");
            nothing.setDisable(true);
            return List.of(nothing);
        }
        Document first = documents.getFirst();
        MenuItem only = item("Describe…", () -> describe.accept(first));
        only.setDisable(documents.size() > 1);
        MenuItem rename = item("Rename…", () -> rename(first));
        rename.setDisable(documents.size() > 1);
        MenuItem corrected = item("Replace by a corrected text…", () -> replace.accept(first));
        corrected.setDisable(documents.size() > 1);
        String what = documents.size() == 1 ? "Remove" : "Remove " + documents.size() + " documents";
        return List.of(
                item("Open", () -> documents.forEach(model::open)),
                item("Open beside", () -> documents.forEach(model::openBeside)),
                only,
                rename,
                corrected,
                new SeparatorMenuItem(),
                stories(documents),
                new SeparatorMenuItem(),
                item(what, () -> remove(documents)));
    }

    private void rename(Document document) {
        Ask.words(
                overlays,
                "The short name of this report",
                document.name(),
                "Rename",
                name -> messages.attempt(() -> model.rename(document, name)));
    }

    private Menu stories(List<Document> documents) {
        Menu menu = new Menu("Story");
        model.stories().forEach(story -> menu.getItems().add(item(story, () -> setStory(documents, story))));
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item("New story…", () -> newStory(documents)), item("In no story", () -> setStory(documents, "")));
        return menu;
    }

    private void newStory(List<Document> documents) {
        Ask.words(
                overlays,
                "What do these reports tell?",
                "",
                "Put into this story",
                story -> setStory(documents, story));
    }

    private void setStory(List<Document> documents, String story) {
        messages.attempt(() -> model.setStory(documents, story));
    }

    /** Removes documents and says so, with the way back. */
    void remove(List<Document> documents) {
        if (!documents.isEmpty()) {
            messages.attempt(() -> messages.say(model.remove(documents) + " Undo brings it back."));
        }
    }

    /** The menu of the whole list. */
    ContextMenu sorting() {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (Sort sort : Sort.values()) {
            RadioMenuItem item = new RadioMenuItem("Sort by " + sort.title().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(model.sort().get() == sort);
            item.setOnAction(event -> model.sort().set(sort));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                item("Fold all stories", () -> foldAll(true)),
                item("Unfold all stories", () -> foldAll(false)));
        return menu;
    }

    private void foldAll(boolean fold) {
        model.stories().forEach(story -> model.fold(story, fold));
        model.fold("", fold);
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
