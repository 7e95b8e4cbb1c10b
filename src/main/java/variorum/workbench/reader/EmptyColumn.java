package variorum.workbench.reader;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Card;
import variorum.workbench.control.EmptyState;

/** A column that waits for a report, and says how to open one. */
final class EmptyColumn extends VBox {

    EmptyColumn(boolean canClose, Runnable close, Runnable activate) {
        getStyleClass().addAll("v-paper", "reader-column");
        setMinWidth(0);
        setPrefWidth(0);
        setFocusTraversable(true);
        HBox bar = new HBox(Card.space());
        bar.getStyleClass().add("reader-bar");
        if (canClose) {
            bar.getChildren().add(Buttons.close("Close this column", close));
        }
        EmptyState words = new EmptyState(
                "bi-journal-text", "Choose a report from the list",
                "Enter or a double click opens it here; two versions of one story can be read side by side.");
        StackPane middle = new StackPane(words);
        middle.getStyleClass().add("reader-empty");
        setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(bar, middle);
        setOnMousePressed(event -> {
            activate.run();
            requestFocus();
        });
        focusedProperty().addListener((observed, was, is) -> {
            if (is) {
                activate.run();
            }
        });
    }
}
