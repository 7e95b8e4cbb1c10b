package variorum.workbench.codebook;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Phrase;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.theme.Icons;

/** A row of the codebook: sign, name, how often it is used, its key. */
final class CodeCell extends ListCell<CodeRow> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass FORESEEN = PseudoClass.getPseudoClass("foreseen");
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final double CHEVRON = 12;
    private static final double FIRST = 10;
    private static final double STEP = 14;
    private static final double KEY = 20;

    /** The share of a row at its top and at its bottom where a drop goes beside it. */
    private static final double EDGE = 0.3;

    private static final double LONGEST_TIP = 320;

    /** What is dragged: the identifier of a code. */
    private static final String FORMAT = "application/x-variorum-code";

    private static final Map<Drop, PseudoClass> DROPS = Map.of(
            Drop.BEFORE, PseudoClass.getPseudoClass("drop-before"),
            Drop.BELOW, PseudoClass.getPseudoClass("drop-below"),
            Drop.AFTER, PseudoClass.getPseudoClass("drop-after"));

    /** Where a code is dropped, seen from the row under the pointer. */
    enum Drop {
        BEFORE,
        BELOW,
        AFTER
    }

    /** Is told that a code was dropped onto another. */
    @FunctionalInterface
    interface Dropped {
        void on(Code.Id dragged, Code onto, Drop how);
    }

    private final CodebookModel model;
    private final Dropped dropped;
    private final StackPane chevron = new StackPane();
    private final StackPane sign = new StackPane();
    private final Label name = new Label();
    private final Label count = new Label();
    private final KeyCap key = new KeyCap();
    private final HBox box;

    CodeCell(CodebookModel model, Dropped dropped) {
        this.model = model;
        this.dropped = dropped;
        setPrefWidth(0);
        chevron.setMinWidth(CHEVRON);
        chevron.setPrefWidth(CHEVRON);
        chevron.addEventHandler(MouseEvent.MOUSE_CLICKED, this::toggle);
        sign.setMinWidth(10);
        count.getStyleClass().add("v-code-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        StackPane keyHolder = new StackPane(key);
        keyHolder.setMinWidth(KEY);
        keyHolder.setPrefWidth(KEY);
        box = new HBox(6, chevron, sign, name, space, count, keyHolder);
        box.setAlignment(Pos.CENTER_LEFT);
        model.marked().subscribe(this::mark);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(event -> show(Optional.empty()));
        setOnDragDropped(this::drop);
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(FORMAT);
        return known == null ? new DataFormat(FORMAT) : known;
    }

    private void drag(MouseEvent event) {
        CodeRow row = getItem();
        if (row != null) {
            ClipboardContent content = new ClipboardContent();
            content.put(format(), row.code().id().value());
            content.putString(row.code().name());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private Optional<Code.Id> dragged(DragEvent event) {
        return Optional.ofNullable(event.getDragboard().getContent(format()))
                .map(id -> new Code.Id(id.toString()))
                .filter(id -> getItem() != null && !getItem().code().id().equals(id));
    }

    private Drop place(DragEvent event) {
        double share = event.getY() / getHeight();
        return share < EDGE ? Drop.BEFORE : share > 1 - EDGE ? Drop.AFTER : Drop.BELOW;
    }

    private void over(DragEvent event) {
        if (dragged(event).isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
            show(Optional.of(place(event)));
            event.consume();
        }
    }

    private void show(Optional<Drop> drop) {
        DROPS.forEach((each, style) -> pseudoClassStateChanged(style, drop.equals(Optional.of(each))));
    }

    private void drop(DragEvent event) {
        Optional<Code.Id> id = dragged(event);
        id.ifPresent(code -> dropped.on(code, getItem().code(), place(event)));
        event.setDropCompleted(id.isPresent());
        event.consume();
    }

    private void toggle(MouseEvent event) {
        CodeRow row = getItem();
        if (row != null && row.parent()) {
            model.expand(row.code().id(), !row.expanded());
            event.consume();
        }
    }

    private void mark() {
        CodeRow row = getItem();
        boolean marked = row != null && model.marked().get().equals(Optional.of(row.code().id()));
        pseudoClassStateChanged(MARKED, marked);
        pseudoClassStateChanged(FORESEEN, row != null && row.foreseen());
    }

    @Override
    protected void updateItem(@Nullable CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
        } else {
            show(row);
        }
        mark();
    }

    private void show(CodeRow row) {
        Code code = row.code();
        chevron.getChildren().clear();
        if (row.parent()) {
            chevron.getChildren().add(Icons.of(row.expanded() ? "bi-chevron-down" : "bi-chevron-right", CHEVRON));
        }
        sign.getChildren().setAll(CodeSigns.ofCode(code));
        name.setText(code.name());
        name.getStyleClass().remove("v-strong");
        if (row.depth() == 0) {
            name.getStyleClass().add("v-strong");
        }
        name.pseudoClassStateChanged(RETIRED, code.retired());
        count.setText(Phrase.figure(row.count()));
        key.setText(code.key());
        box.setPadding(new Insets(0, 0, 0, indent(row.depth())));
        setTooltip(tip(code));
        setAccessibleText(code.name() + ", " + Phrase.count(row.count(), "tag")
                + (code.key().isEmpty() ? "" : ", key " + code.key()));
        setGraphic(box);
    }

    /** A child's sign stands a little further right than its parent's; its chevron hangs into the margin before it. */
    private static double indent(int depth) {
        return depth == 0 ? FIRST : FIRST + 6 + STEP * (depth - 1);
    }

    private static Tooltip tip(Code code) {
        Tooltip tip = new Tooltip(Rules.inShort(code));
        tip.setWrapText(true);
        tip.setMaxWidth(LONGEST_TIP);
        return tip;
    }
}
