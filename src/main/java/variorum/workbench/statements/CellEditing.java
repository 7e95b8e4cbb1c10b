package variorum.workbench.statements;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import variorum.workbench.error.Messages;

/** Fills in a column of statements in a card over their table; there is at most one card. */
final class CellEditing {

    /** Between the card and the edge of the table, in pixels. */
    private static final double EDGE = 8;

    private final TableModel model;
    private final Messages messages;
    private final ListView<Line> list;
    private final DrawnColumns columns;
    private final Pane over = new Pane();
    private @Nullable CellEditor card;

    CellEditing(TableModel model, Messages messages, ListView<Line> list, DrawnColumns columns) {
        this.model = model;
        this.messages = messages;
        this.list = list;
        this.columns = columns;
        over.setPickOnBounds(false);
    }

    /** What lies over the table. */
    Pane over() {
        return over;
    }

    /** Opens the card for the column that the hands are in, if it is one that can be filled in. */
    void edit(List<Row> rows) {
        Column column = columns.current().orElse(Column.NUMBER);
        if (!rows.isEmpty() && TableModel.canEdit(column)) {
            CellEditor shown = editor(rows, column);
            card = shown;
            over.getChildren().setAll(shown);
            shown.applyCss();
            place(shown);
            shown.field().requestFocus();
        }
    }

    private CellEditor editor(List<Row> rows, Column column) {
        Row first = rows.getFirst();
        String title = column.title() + (rows.size() == 1 ? "" : " of " + rows.size() + " statements");
        return new CellEditor(title, first.cell(column), model.offers(first, column),
                typed -> column.slot().map(slot -> slot.nothingFor(typed)).orElse("Nothing fits “" + typed + "”."),
                offer -> {
                    end();
                    messages.attempt(() -> model.fill(rows, column, offer));
                }, this::end);
    }

    /** Below the first selected row, or above it where there is no room; at the left edge of the column. */
    private void place(CellEditor shown) {
        double bottom = list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof LineCell cell && cell.isSelected() && cell.getItem() != null)
                .findFirst()
                .map(row -> row.localToScene(0, TablePane.ROW).getY() - over.localToScene(0, 0).getY())
                .orElse(TablePane.ROW);
        double height = shown.prefHeight(CellEditor.WIDTH);
        double top = bottom + height > over.getHeight() ? Math.max(0, bottom - TablePane.ROW - height) : bottom;
        double most = Math.max(0, over.getWidth() - CellEditor.WIDTH - EDGE);
        double left = Math.min(TablePane.EDGES / 2 + columns.left(), most);
        shown.resizeRelocate(Math.rint(left), Math.rint(top), CellEditor.WIDTH, height);
    }

    private void end() {
        if (card != null) {
            card = null;
            over.getChildren().clear();
            list.requestFocus();
        }
    }
}
