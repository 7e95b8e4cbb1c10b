package variorum.workbench.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of a preview: of what, and how many. */
final class PreviewCell extends ListCell<Preview.Row> {

    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox box;

    PreviewCell() {
        setPrefWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("v-meta", "v-aside");
        box = new HBox(8, name, space, count);
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Preview.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(row.name());
        count.setText(row.count());
        setGraphic(box);
    }
}
