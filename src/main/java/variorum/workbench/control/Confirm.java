package variorum.workbench.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks once before something that takes much away: Enter does it, Escape lets it be. */
public final class Confirm extends VBox {

    private static final double WIDTH = 420;

    private Confirm(Overlays overlays, String question, String consequence, String verb, Runnable act) {
        super(8);
        getStyleClass().addAll("v-card", "v-ask");
        setId("confirm");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Button yes = Buttons.primary(verb, "", () -> {
            overlays.close();
            act.run();
        });
        yes.setDefaultButton(true);
        HBox buttons = new HBox(8, yes, Buttons.words("Cancel", "", overlays::close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label(question, "v-strong"), label(consequence), buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                yes.requestFocus();
            }
        });
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /**
     * Asks.
     *
     * @param consequence what it takes away, and how it comes back
     * @param verb the word on the button that does it
     */
    public static void show(Overlays overlays, String question, String consequence, String verb, Runnable act) {
        overlays.show(new Confirm(overlays, question, consequence, verb, act), Pos.TOP_CENTER,
                new Insets(96, 0, 0, 0));
    }
}
