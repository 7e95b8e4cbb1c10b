package variorum.workbench.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Buttons;
import variorum.workbench.theme.Icons;

/** What is left of a folded panel: its parts as signs, each of which brings the panel back. */
final class Rail extends VBox {

    private static final double SIGN = 20;

    Rail(String id, Button... signs) {
        super(signs);
        setId(id);
        getStyleClass().add("v-rail");
    }

    static Button sign(String icon, String what, Runnable action) {
        Button button = Buttons.icon(icon, what, action);
        button.setGraphic(Icons.of(icon, SIGN));
        return button;
    }
}
