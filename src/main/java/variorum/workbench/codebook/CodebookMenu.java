package variorum.workbench.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;

/** What can be done with a code beside tagging with it. */
final class CodebookMenu {

    /** Beside the left panel, over the status bar. */
    private static final Insets BESIDE = new Insets(0, 0, 36, 236);

    private final CodebookModel model;
    private final BookEdits edits;
    private final Messages messages;
    private final Overlays overlays;

    CodebookMenu(CodebookModel model, BookEdits edits, Messages messages, Overlays overlays) {
        this.model = model;
        this.edits = edits;
        this.messages = messages;
        this.overlays = overlays;
    }

    /** The menu of a row, made anew each time it opens. */
    ContextMenu context(Supplier<Optional<Code>> chosen) {
        ContextMenu menu = new ContextMenu(new MenuItem("Edit…"));
        menu.setOnShowing(event -> menu.getItems().setAll(items(chosen.get())));
        return menu;
    }

    private List<MenuItem> items(Optional<Code> chosen) {
        CheckMenuItem retired = new CheckMenuItem("Show retired codes");
        retired.setSelected(model.withRetired().get());
        retired.setOnAction(event -> model.withRetired().set(retired.isSelected()));
        if (chosen.isEmpty()) {
            return List.of(item("Add a code…", () -> add(null)), retired);
        }
        Code code = chosen.get();
        Code.Id id = code.id();
        return List.of(
                item("Edit…", () -> edit(id)),
                item("Add a code below…", () -> add(id)),
                new SeparatorMenuItem(),
                item("Move up", () -> moveBy(id, -1)),
                item("Move down", () -> moveBy(id, 1)),
                new SeparatorMenuItem(),
                item(code.retired() ? "Bring back" : "Retire", () -> retire(id, !code.retired())),
                item("Remove", () -> remove(id)),
                new SeparatorMenuItem(),
                retired);
    }

    /** Opens the form of a code. */
    void edit(Code.Id id) {
        model.code(id).ifPresent(code ->
                overlays.show(new CodeEditor(id, model, edits, messages, overlays), Pos.BOTTOM_LEFT, BESIDE));
    }

    /** Asks for the name of a new code below another, or of a top code. */
    void add(Code.@Nullable Id parent) {
        String where = parent == null
                ? "A new top code"
                : model.code(parent)
                        .map(code -> "A new code below " + code.name())
                        .orElse("");
        Ask.words(overlays, where, "", "Add", name -> messages.attempt(() -> edits.add(parent, name)));
    }

    /** Moves a code among its siblings; answers that it did. */
    boolean moveBy(Code.Id id, int places) {
        return messages.attempt(() -> edits.moveBy(id, places));
    }

    /** Takes a code out of the book if nothing uses it. */
    void remove(Code.Id id) {
        messages.attempt(() -> edits.remove(id));
    }

    private void retire(Code.Id id, boolean retired) {
        messages.attempt(() -> edits.retire(id, retired));
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> action.run());
        return item;
    }
}
