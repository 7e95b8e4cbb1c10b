package variorum.workbench.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import variorum.workbench.theme.Icons;

/** A field to filter as one types: Escape empties it, and only an empty one lets Escape go on. */
public final class SearchField extends CustomTextField {

    private static final double SIGN = 14;

    /** An empty field that says what can be typed into it. */
    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        StackPane sign = new StackPane(Icons.of("bi-search", SIGN));
        sign.getStyleClass().add("v-search-sign");
        setLeft(sign);
        addEventFilter(KeyEvent.KEY_PRESSED, this::emptied);
    }

    private void emptied(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
