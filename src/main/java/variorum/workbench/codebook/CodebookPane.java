package variorum.workbench.codebook;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Code;
import variorum.project.Session;
import variorum.workbench.command.Command;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.FilterRow;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Messages;

/** Draws the codebook: head with tools, filter, the tree of codes. */
public final class CodebookPane extends VBox {

    private final CodebookModel model;
    private final Messages messages;
    private final CodebookMenu menu;
    private final CodebookCommands commands;
    private final RuleCard rule;
    private final CodeList list;
    private final FilterRow<CodeRow> filter;

    /** Draws a model; the editor of a code and what is asked open over the window. */
    public CodebookPane(
            CodebookModel model, Session session, Messages messages, Overlays overlays, RuleCard rule,
            Outward outward) {
        this.model = model;
        this.messages = messages;
        this.rule = rule;
        this.list = new CodeList(model, this::dropped);
        Hands hands = new Hands(session, model, list, new BookEdits(session), messages, overlays);
        this.menu = new CodebookMenu(hands, rule, outward);
        this.commands = new CodebookCommands(hands, menu);
        this.filter = new FilterRow<>("Code", model.filter(), list, model::fits);
        setId("codebook");
        getStyleClass().addAll("v-side", "v-codebook");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.setContextMenu(menu.context(list::picked));
        list.setPlaceholder(nothing());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), filter, list);
        model.whenRevealed(id -> {
            list.select(id);
            list.requestFocus();
        });
    }

    private Node nothing() {
        Label words = new Label();
        words.getStyleClass().add("v-meta");
        words.textProperty().bind(model.filter().isEmpty().map(none -> none ? "No codes yet" : "No code fits"));
        Hyperlink start = new Hyperlink("Codebooks to start with");
        start.setOnAction(event -> menu.templates());
        start.visibleProperty().bind(model.filter().isEmpty());
        VBox nothing = new VBox(6, words, start);
        nothing.setAlignment(Pos.CENTER);
        return nothing;
    }

    /** The commands of the codebook. */
    public List<Command> commands() {
        return commands.all(rule::toggle);
    }

    private Node head() {
        Label title = new Label("Codebook");
        title.getStyleClass().add("v-strong");
        Label count = new Label();
        count.textProperty()
                .bind(model.tags().map(tags -> Phrase.figure(tags.intValue())));
        count.setTooltip(new Tooltip("Tags in all reports"));
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("v-aside");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                title, count, space,
                Buttons.icon("bi-search", "Filter codes", filter::toggle),
                Buttons.icon("bi-plus", "Add a code", () -> menu.add(null)),
                whole());
        head.getStyleClass().addAll("v-section", "v-tool-head", "v-low");
        return head;
    }

    private Button whole() {
        ContextMenu more = menu.whole();
        Button button = Buttons.icon("bi-three-dots", "More about the codebook", () -> {});
        button.setOnAction(event -> more.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private void dropped(Code.Id dragged, Code onto, CodeCell.Drop how) {
        menu.drop(dragged, onto, how);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isConsumed()
                && !event.isShortcutDown() && !event.isShiftDown()) {
            CodeList.under(event).ifPresent(code -> messages.attempt(() -> model.choose(code.id())));
        }
    }

    private void pressed(KeyEvent event) {
        Optional<Code> code = list.chosen();
        if (code.isEmpty() || list.picked().size() > 1) {
            return;
        }
        Code.Id id = code.get().id();
        boolean known = true;
        switch (event.getCode()) {
            case ENTER, SPACE -> messages.attempt(() -> model.choose(id));
            case LEFT -> known = event.isAltDown() ? menu.move(id, KeyCode.LEFT) : expand(id, false);
            case RIGHT -> known = event.isAltDown() ? menu.move(id, KeyCode.RIGHT) : expand(id, true);
            case F2 -> menu.edit(id);
            case INSERT -> menu.add(id);
            case DELETE -> menu.remove(id);
            case UP -> known = event.isAltDown() && menu.move(id, KeyCode.UP);
            case DOWN -> known = event.isAltDown() && menu.move(id, KeyCode.DOWN);
            default -> known = false;
        }
        if (known) {
            event.consume();
            list.select(id);
        }
    }

    private boolean expand(Code.Id id, boolean show) {
        model.expand(id, show);
        return true;
    }

    /** Says where the hands go once something was found by the filter. */
    public void whenFound(Runnable next) {
        filter.whenFound(next);
    }

    /** Opens the filter. */
    public void startFilter() {
        filter.open();
    }
}
