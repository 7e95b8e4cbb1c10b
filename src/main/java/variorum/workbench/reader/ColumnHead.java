package variorum.workbench.reader;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Card;
import variorum.workbench.theme.Icons;

/**
 * The head of a column: which report it is, how long, what of it others have; whether it scrolls level; away with it.
 */
final class ColumnHead extends HBox {

    private final Label name = Card.label("", "v-strong");
    private final Label words = Card.label("", "v-meta");

    /**
     * A head.
     *
     * @param level whether linked sentences are held level, in all columns
     * @param close takes the column away
     */
    ColumnHead(BooleanProperty level, Runnable close) {
        getStyleClass().add("reader-bar");
        name.setMinWidth(USE_PREF_SIZE);
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        ToggleButton link = new ToggleButton("", Icons.of("bi-link-45deg"));
        link.getStyleClass().addAll("v-flat", "v-icon");
        link.setTooltip(new Tooltip("Hold linked sentences level"));
        link.setAccessibleText("Hold linked sentences level");
        link.selectedProperty().bindBidirectional(level);
        link.setFocusTraversable(false);
        var cross = Buttons.close("Close this column", close);
        cross.setFocusTraversable(false);
        getChildren().addAll(name, words, Card.space(), link, cross);
    }

    void show(String reportName, String said) {
        name.setText(reportName);
        words.setText(said);
    }
}
