package variorum.workbench.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.annotation.Code;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.FilterRow;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;

/** Draws the codebook: head with tools, filter, the tree of codes. */
public final class CodebookPane extends VBox {

    private static final double ROW = 23;

    private final CodebookModel model;
    private final Messages messages;
    private final CodebookMenu menu;
    private final ListView<CodeRow> list = new ListView<>();
    private final FilterRow filter;

    /** Draws a model; the editor of a code opens over the window. */
    public CodebookPane(CodebookModel model, BookEdits edits, Messages messages, Overlays overlays) {
        this.model = model;
        this.messages = messages;
        this.menu = new CodebookMenu(model, edits, messages, overlays);
        this.filter = new FilterRow("Code", model.filter(), list);
        setId("codebook");
        getStyleClass().addAll("v-side", "v-codebook");
        list.setId("codes");
        list.setItems(model.rows());
        list.getStyleClass().add("v-rows");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new CodeCell(model));
        list.setAccessibleText("Codes");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.setContextMenu(menu.context(this::chosen));
        Label nothing = new Label();
        nothing.getStyleClass().add("v-meta");
        nothing.textProperty().bind(model.filter().isEmpty().map(none -> none ? "No codes yet" : "No code fits"));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), filter, list);
    }

    private Node head() {
        Label title = new Label("Codebook");
        title.getStyleClass().add("v-strong");
        Label count = new Label();
        count.textProperty()
                .bind(model.tags().map(tags -> tags.intValue() == 1 ? "1 tag" : "%,d tags".formatted(tags.intValue())));
        count.getStyleClass().add("v-aside");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                title, count, space,
                Buttons.icon("bi-search", "Filter codes", filter::toggle),
                Buttons.icon("bi-plus", "Add a code", () -> menu.add(null)));
        head.getStyleClass().addAll("v-section", "v-tool-head", "v-low");
        return head;
    }

    private Optional<Code> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CodeRow::code);
    }

    private void clicked(MouseEvent event) {
        boolean onRow = event.getPickResult().getIntersectedNode() != null
                && list.getSelectionModel().getSelectedItem() != null;
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && onRow && !event.isConsumed()) {
            chosen().ifPresent(code -> messages.attempt(() -> model.choose(code.id())));
        }
    }

    private void pressed(KeyEvent event) {
        Optional<Code> code = chosen();
        if (code.isEmpty()) {
            return;
        }
        Code.Id id = code.get().id();
        boolean known = true;
        switch (event.getCode()) {
            case ENTER, SPACE -> messages.attempt(() -> model.choose(id));
            case LEFT -> model.expand(id, false);
            case RIGHT -> model.expand(id, true);
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

    private void reselect(Code.Id id) {
        List<Code.Id> ids = model.rows().stream().map(row -> row.code().id()).toList();
        if (ids.contains(id)) {
            list.getSelectionModel().clearAndSelect(ids.indexOf(id));
        }
    }

    /** Opens the filter. */
    public void startFilter() {
        filter.open();
    }
}
