package variorum.workbench.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import variorum.project.Edit;
import variorum.project.SavedQuery;
import variorum.project.Session;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Picker;
import variorum.workbench.error.Messages;
import variorum.workbench.theme.Icons;

/** The queries that are kept with the project, and the menu to ask them again. */
final class SavedQueries {

    private final Session session;
    private final Messages messages;
    private final Overlays overlays;

    SavedQueries(Session session, Messages messages, Overlays overlays) {
        this.session = session;
        this.messages = messages;
        this.overlays = overlays;
    }

    List<SavedQuery> all() {
        return session.project().about().queriesByName();
    }

    /** Asks for a name and keeps the query under it, in place of another of that name. */
    void save(String query) {
        String written = query.strip();
        if (written.isEmpty()) {
            messages.say("There is no query to save yet.");
            return;
        }
        Ask.words(overlays, "Save “" + written + "” as", written, "Save", name -> messages.attempt(() ->
                session.perform(new Edit.PutSavedQuery(new SavedQuery(name, written)))));
    }

    /** Asks for one of the queries by typing, and hands it over. */
    void choose(String question, Consumer<SavedQuery> chosen) {
        if (all().isEmpty()) {
            messages.say("No query is saved yet.");
            return;
        }
        Picker.ask(overlays, question, all(), new Picker.Looks<>(
                SavedQuery::name, SavedQuery::query, query -> Icons.of("bi-star"),
                query -> query.name().equals(query.query()) ? "" : query.query(), query -> ""), chosen);
    }

    /** Asks what a query shall be called; a name that another has is not taken from it. */
    void rename(SavedQuery query) {
        Ask.words(overlays, "Rename “" + query.name() + "” to", query.name(), "Rename", name -> {
            if (name.equals(query.name())) {
                return;
            }
            if (session.project().about().queries().containsKey(name)) {
                messages.say("Another query is called " + name + " already; nothing was renamed.");
                return;
            }
            messages.attempt(() -> session.perform(new Edit.Batch(
                    "rename query " + query.name() + " to " + name,
                    List.of(new Edit.RemoveSavedQuery(query.name()),
                            new Edit.PutSavedQuery(new SavedQuery(name, query.query()))))));
        });
    }

    /** Takes a query out of the list; undo brings it back. */
    void forget(SavedQuery query) {
        messages.attempt(() -> session.perform(new Edit.RemoveSavedQuery(query.name())));
    }

    /** A button that opens the list; it is made anew each time it opens. */
    MenuButton button(Consumer<String> ask, Runnable save) {
        MenuButton button = new MenuButton("", Icons.of("bi-star"));
        button.setId("saved-queries");
        button.getStyleClass().addAll("v-flat", "v-icon");
        button.setTooltip(new Tooltip("Saved queries"));
        button.setAccessibleText("Saved queries");
        button.getItems().add(item("Save this query…", save));
        button.showingProperty().subscribe(showing -> {
            if (showing) {
                fill(button, ask, save);
            }
        });
        return button;
    }

    private void fill(MenuButton button, Consumer<String> ask, Runnable save) {
        button.getItems().setAll(item("Save this query…", save));
        if (all().isEmpty()) {
            return;
        }
        Menu rename = new Menu("Rename");
        Menu forget = new Menu("Forget");
        button.getItems().add(new SeparatorMenuItem());
        for (SavedQuery query : all()) {
            String shown = query.name().equals(query.query()) ? query.name() : query.name() + "   " + query.query();
            button.getItems().add(item(shown, () -> ask.accept(query.query())));
            rename.getItems().add(item(query.name() + "…", () -> rename(query)));
            forget.getItems().add(item(query.name(), () -> forget(query)));
        }
        button.getItems().addAll(new SeparatorMenuItem(), rename, forget);
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
