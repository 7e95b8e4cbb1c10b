package variorum.workbench.export;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import variorum.exchange.format.Format;

/** A format with who reads it. */
final class FormatCell extends ListCell<Format> {

    private final Label title = new Label();
    private final Label readers = new Label();
    private final VBox box = new VBox(1, title, readers);

    FormatCell() {
        title.getStyleClass().add("v-strong");
        readers.getStyleClass().addAll("v-meta", "v-small");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Format format, boolean empty) {
        super.updateItem(format, empty);
        if (empty || format == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            title.setText(format.title());
            readers.setText(format.readers());
            setGraphic(box);
            setAccessibleText(format.title() + ". " + format.readers());
        }
    }
}
