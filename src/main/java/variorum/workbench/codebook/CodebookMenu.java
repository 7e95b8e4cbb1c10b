package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.workbench.control.Ask;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;

/** What can be done with codes beside tagging with them. */
final class CodebookMenu {

    /** Beside the left panel, over the status bar. */
    private static final Insets BESIDE = new Insets(0, 0, 36, 236);

    private final Hands hands;
    private final CodebookModel model;
    private final BookEdits edits;
    private final Messages messages;
    private final Overlays overlays;
    private final Outward outward;
    private final CodebookTasks tasks;
    private final RuleCard rule;

    CodebookMenu(Hands hands, RuleCard rule, Outward outward) {
        this.hands = hands;
        this.model = hands.model();
        this.edits = hands.edits();
        this.messages = hands.messages();
        this.overlays = hands.overlays();
        this.rule = rule;
        this.outward = outward;
        this.tasks = new CodebookTasks(hands);
    }

    /** The menu of the picked rows, made anew each time it opens. */
    ContextMenu context(Supplier<List<Code>> chosen) {
        ContextMenu menu = new ContextMenu(new MenuItem("Edit…"));
        menu.setOnShowing(event -> menu.getItems().setAll(items(chosen.get())));
        return menu;
    }

    /** The menu of the whole book. */
    ContextMenu whole() {
        ContextMenu menu = new ContextMenu(new MenuItem("Add a code…"));
        menu.setOnShowing(event -> menu.getItems().setAll(items(List.of())));
        return menu;
    }

    private List<MenuItem> items(List<Code> chosen) {
        return switch (chosen.size()) {
            case 0 -> ofBook();
            case 1 -> ofCode(chosen.getFirst());
            default -> ofCodes(chosen);
        };
    }

    private List<MenuItem> ofBook() {
        Menu export = new Menu("Export the codebook");
        export.getItems().addAll(
                item("As a table (CSV)…", () -> outward.run().accept("file.export.codebook-csv")),
                item("As JSON…", () -> outward.run().accept("file.export.codebook-json")),
                item("For other programs (REFI-QDA .qdc)…", () -> outward.run().accept("file.export.qdc")));
        return List.of(
                item("Add a code…", () -> add(null)),
                new SeparatorMenuItem(),
                item("Codebooks to start with…", this::templates),
                item("Import a codebook…", () -> outward.run().accept("file.add")),
                export,
                new SeparatorMenuItem(),
                retired());
    }

    private CheckMenuItem retired() {
        CheckMenuItem retired = new CheckMenuItem("Show retired codes");
        retired.setSelected(model.withRetired().get());
        retired.setOnAction(event -> model.withRetired().set(retired.isSelected()));
        return retired;
    }

    private List<MenuItem> ofCode(Code code) {
        Code.Id id = code.id();
        List<MenuItem> items = new ArrayList<>(List.of(
                item("Edit…", () -> edit(id)),
                item("Read its rule", () -> rule.show(code)),
                item("Find its tags", () -> find(List.of(code))),
                new SeparatorMenuItem(),
                item("Rename…", () -> RenameCard.show(hands, code)),
                item("Add a code below…", () -> add(id)),
                item("Merge into…", () -> tasks.merge(List.of(code))),
                item("Split…", () -> tasks.split(code)),
                new SeparatorMenuItem(),
                item("Move below…", () -> tasks.move(List.of(code))),
                item("Move up…", () -> move(id, KeyCode.UP)),
                item("Move down…", () -> move(id, KeyCode.DOWN))));
        if (code.parent() != null) {
            items.add(item("Move to the top…", () -> MoveCard.show(hands, code, Moves.Place.last(null))));
        }
        items.addAll(List.of(
                new SeparatorMenuItem(),
                item(code.retired() ? "Bring back" : "Retire…", () -> retire(code)),
                item("Remove", () -> remove(id)),
                new SeparatorMenuItem(),
                retired()));
        return items;
    }

    private List<MenuItem> ofCodes(List<Code> codes) {
        return List.of(
                item("Find their tags", () -> find(codes)),
                new SeparatorMenuItem(),
                item("Merge these " + codes.size() + " codes into…", () -> tasks.merge(codes)),
                item("Move them below…", () -> tasks.move(codes)),
                new SeparatorMenuItem(),
                item("Retire them…", () -> tasks.retire(codes)),
                item("Bring them back", () -> messages.attempt(() ->
                        edits.retireAll(codes.stream().map(Code::id).toList(), false))));
    }

    private void retire(Code code) {
        if (code.retired()) {
            messages.attempt(() -> edits.retire(code.id(), false));
        } else {
            tasks.retire(List.of(code));
        }
    }

    private void find(List<Code> codes) {
        outward.search().accept("code:" + codes.stream()
                .map(code -> '"' + code.name().replace('"', ' ') + '"')
                .collect(Collectors.joining(",")));
    }

    /** Opens the codebooks that come with the program. */
    void templates() {
        TemplatesCard.show(hands.session(), messages, overlays);
    }

    /** Opens the form of a code. */
    void edit(Code.Id id) {
        model.code(id).ifPresent(code -> overlays.show(
                new CodeEditor(id, hands, this::retire, outward.onKey()), Pos.BOTTOM_LEFT, BESIDE));
    }

    /** Asks for the name of a new code below another, or of a top code. */
    void add(Code.@Nullable Id parent) {
        String where = parent == null
                ? "A new top code"
                : model.code(parent)
                        .map(code -> "A new code below " + code.name())
                        .orElse("");
        Ask.words(overlays, where, "", "Add", name ->
                messages.attempt(() -> reveal(edits.add(parent, name))));
    }

    /** Brings a new code into sight and the hands onto it, so that F2 fills it in and Insert adds one below. */
    private void reveal(Code.Id id) {
        model.code(id).map(Code::parent).ifPresent(parent -> model.expand(parent, true));
        hands.list().select(id);
        hands.list().requestFocus();
    }

    /** Asks about the move of a code to the next place towards an arrow; answers whether there is one. */
    boolean move(Code.Id id, KeyCode arrow) {
        Optional<Moves.Place> place = Moves.towards(arrow, hands.project().codebook(), id);
        place.ifPresent(there -> model.code(id).ifPresent(code -> MoveCard.show(hands, code, there)));
        return place.isPresent();
    }

    /** Asks about the move of a dragged code to before a row, after it, or below it. */
    void drop(Code.Id dragged, Code onto, CodeCell.Drop how) {
        model.code(dragged).ifPresent(code -> MoveCard.show(
                hands, code, Moves.dropped(hands.project().codebook(), dragged, onto, how)));
    }

    /** Takes a code out of the book if nothing uses it. */
    void remove(Code.Id id) {
        messages.attempt(() -> edits.remove(id));
    }

    private static MenuItem item(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
