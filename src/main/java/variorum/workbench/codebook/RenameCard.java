package variorum.workbench.codebook;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import variorum.annotation.Code;

/** Asks for the name of a code and says as it is typed what that would change: Enter gives it, Escape lets it be. */
final class RenameCard extends VBox {

    private static final double WIDTH = 380;

    private RenameCard(Hands hands, Code code, RenameField field) {
        setId("rename");
        getStyleClass().addAll("v-card", "v-ask");
        setSpacing(8);
        setMinWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label head = new Label("Rename " + code.name());
        head.getStyleClass().add("v-strong");
        getChildren().addAll(head, field);
        sceneProperty().subscribe((was, is) -> {
            if (is == null) {
                hands.model().foresee(Optional.empty());
            }
        });
    }

    static void show(Hands hands, Code code) {
        Runnable close = hands.overlays()::close;
        RenameField field = new RenameField(hands, code, true, close, close);
        hands.overlays().show(new RenameCard(hands, code, field), Pos.TOP_CENTER, new Insets(96, 0, 36, 0));
        field.begin();
    }
}
