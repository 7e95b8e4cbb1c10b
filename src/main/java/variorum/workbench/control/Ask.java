package variorum.workbench.control;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a few words on a small card: Enter takes them, Escape lets it be. */
public final class Ask extends VBox {

    private static final double WIDTH = 320;

    private Ask(Overlays overlays, String question, String start, String verb, Consumer<String> answer) {
        getStyleClass().addAll("v-card", "v-ask");
        setId("ask");
        setSpacing(8);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label asked = new Label(question);
        asked.getStyleClass().add("v-strong");
        TextField field = new TextField(start);
        field.setAccessibleText(question);
        Runnable take = () -> {
            String words = field.getText().strip();
            if (!words.isEmpty()) {
                overlays.close();
                answer.accept(words);
            }
        };
        field.setOnAction(event -> take.run());
        HBox buttons = new HBox(8, Buttons.primary(verb, "", take), Buttons.words("Cancel", "", overlays::close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(asked, field, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus();
                field.selectAll();
            }
        });
    }

    /** Asks; {@code verb} is the word on the button that takes the answer, which is never empty. */
    public static void words(Overlays overlays, String question, String start, String verb, Consumer<String> answer) {
        overlays.show(new Ask(overlays, question, start, verb, answer), Pos.TOP_CENTER, new Insets(96, 0, 0, 0));
    }
}
