package variorum.workbench.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

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

    /** A card with a list, from top to bottom; it shows over the window where every such card shows. */
    public static VBox list(String id, double width, Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("v-card", "v-list-card");
        card.setId(id);
        card.setMinWidth(width);
        card.setMaxSize(width, Region.USE_PREF_SIZE);
        return card;
    }

    /** Shows a card with a list. */
    public static void show(VBox card, Overlays overlays) {
        overlays.show(card, Pos.TOP_CENTER, new Insets(60, 0, 0, 0));
    }

    /** Words of a report in a row of a list; they take the room that is left. */
    public static SourceLabel source(String words) {
        SourceLabel label = new SourceLabel(words, Face.SERIF, 14, 20);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Words in some styles. */
    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
