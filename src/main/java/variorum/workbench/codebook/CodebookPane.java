package variorum.workbench.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
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
import variorum.workbench.command.Menu;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.FilterRow;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Messages;

/** Draws the codebook: head with tools, filter, the tree of codes. */
public final class CodebookPane extends VBox {

    private static final double ROW = 23;

    private final CodebookModel model;
    private final Messages messages;
    private final CodebookMenu menu;
    private final RuleCard rule;
    private final ListView<CodeRow> list = new ListView<>();
    private final FilterRow<CodeRow> filter;

    /** Draws a model; the editor of a code and what is asked open over the window. */
    public CodebookPane(
            CodebookModel model, Session session, Messages messages, Overlays overlays, RuleCard rule,
            Outward outward) {
        this.model = model;
        this.messages = messages;
        this.rule = rule;
        this.menu = new CodebookMenu(model, session, messages, overlays, rule, outward, this::reveal);
        this.filter = new FilterRow<>("Code", model.filter(), list, model::fits);
        setId("codebook");
        getStyleClass().addAll("v-side", "v-codebook");
        list.setId("codes");
        list.setItems(model.rows());
        list.getStyleClass().addAll("v-rows", "v-f2-edits");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new CodeCell(model, menu::drop));
        list.setAccessibleText("Codes");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setContextMenu(menu.context(this::picked));
        list.setPlaceholder(nothing());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), filter, list);
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
        return List.of(
                Command.named("code.rule", "Rule of this code").in(Menu.TAG, 5).icon("bi-book-half").on("F4")
                        .does(rule::toggle),
                Command.named("code.templates", "Codebooks to start with …").in(Menu.TAG, 5).icon("bi-collection")
                        .does(menu::templates),
                Command.named("code.add", "Add a code …").in(Menu.TAG, 5).icon("bi-plus").does(() -> menu.add(null)));
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

    private List<Code> picked() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(CodeRow::code)
                .toList();
    }

    private Optional<Code> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CodeRow::code);
    }

    private void clicked(MouseEvent event) {
        boolean onRow = event.getPickResult().getIntersectedNode() != null
                && list.getSelectionModel().getSelectedItem() != null;
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && onRow && !event.isConsumed()
                && !event.isShortcutDown() && !event.isShiftDown()) {
            chosen().ifPresent(code -> messages.attempt(() -> model.choose(code.id())));
        }
    }

    private void pressed(KeyEvent event) {
        Optional<Code> code = chosen();
        if (code.isEmpty() || picked().size() > 1) {
            return;
        }
        Code.Id id = code.get().id();
        boolean known = true;
        switch (event.getCode()) {
            case ENTER, SPACE -> messages.attempt(() -> model.choose(id));
            case LEFT -> known = event.isAltDown() ? menu.moveOut(id) : expand(id, false);
            case RIGHT -> known = event.isAltDown() ? menu.moveIn(id) : expand(id, true);
            case F2 -> menu.edit(id);
            case INSERT -> menu.add(id);
            case DELETE -> menu.remove(id);
            case UP -> known = event.isAltDown() && menu.moveBy(id, -1);
            case DOWN -> known = event.isAltDown() && menu.moveBy(id, 1);
            default -> known = false;
        }
        if (known) {
            event.consume();
            reselect(id);
        }
    }

    private boolean expand(Code.Id id, boolean show) {
        model.expand(id, show);
        return true;
    }

    private void reselect(Code.Id id) {
        List<Code.Id> ids = model.rows().stream().map(row -> row.code().id()).toList();
        if (ids.contains(id)) {
            list.getSelectionModel().clearAndSelect(ids.indexOf(id));
        }
    }

    /** Brings a new code into sight and the hands onto it, so that F2 fills it in and Insert adds one below. */
    private void reveal(Code.Id id) {
        model.code(id).map(Code::parent).ifPresent(parent -> model.expand(parent, true));
        reselect(id);
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        list.requestFocus();
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
