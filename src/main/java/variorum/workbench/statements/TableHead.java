package variorum.workbench.statements;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import variorum.workbench.control.Card;
import variorum.workbench.theme.Icons;

/** The heads of the columns; a click sorts. */
final class TableHead extends HBox {

    private static final double SIGN = 10;

    private final TableModel model;

    TableHead(TableModel model) {
        super(ColumnsShown.GAP);
        this.model = model;
        getStyleClass().add("statement-columns");
    }

    void show(List<Column> columns, double[] widths) {
        int focused = getChildren().stream().map(Node::isFocused).toList().indexOf(true);
        getChildren().clear();
        TableQuery asked = model.query().get();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Label label = Card.label(column.title(), "v-meta");
            HBox box = new HBox(4, label);
            if (asked.sortBy().equals(column.id())) {
                box.getChildren().add(Icons.of(asked.descending() ? "bi-chevron-down" : "bi-chevron-up", SIGN));
                label.getStyleClass().add("v-strong");
            }
            box.setAlignment(column.equals(Column.NUMBER) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            box.setMinWidth(widths[i]);
            box.setPrefWidth(widths[i]);
            box.setMaxWidth(widths[i]);
            box.setOnMouseClicked(event -> sort(column));
            box.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    sort(column);
                    event.consume();
                }
            });
            box.setFocusTraversable(true);
            box.setAccessibleRole(AccessibleRole.BUTTON);
            box.setAccessibleText("Sort by " + column.title());
            box.getStyleClass().add("statement-column");
            getChildren().add(box);
        }
        if (focused >= 0 && focused < columns.size()) {
            getChildren().get(focused).requestFocus();
        }
    }

    private void sort(Column column) {
        model.ask(query -> query.sorting(column.id()));
    }
}
