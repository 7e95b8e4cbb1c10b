package variorum.workbench.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small pieces that cards are made of. */
public final class Card {

    private Card() {}

    /** Takes the room that is left. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /**
     * The line at the foot of a card that says what its keys do: key, word, key, word …; the last stands at the
     * right.
     */
    public static HBox foot(String... keysAndWords) {
        HBox foot = new HBox(14);
        foot.getStyleClass().add("v-card-foot");
        for (int i = 0; i < keysAndWords.length; i += 2) {
            if (i == keysAndWords.length - 2) {
                foot.getChildren().add(space());
            }
            HBox pair = new HBox(5, new KeyCap(keysAndWords[i]), label(keysAndWords[i + 1], "v-meta"));
            pair.setAlignment(Pos.CENTER_LEFT);
            foot.getChildren().add(pair);
        }
        return foot;
    }

    /** Words in some styles. */
    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
