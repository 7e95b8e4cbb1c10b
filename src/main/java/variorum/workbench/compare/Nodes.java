package variorum.workbench.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.text.Count;

/** Small pieces of this pane. */
final class Nodes {

    private Nodes() {}

    /** Our words, in some styles. */
    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words of a text on one line, cut where there is no room. */
    static Label source(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /** Takes the room that is left. */
    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /**
     * Whether the hands are in a node. It asks who has the focus: what a node says of itself stays as it was when the
     * one that had the focus in it was taken away.
     */
    static boolean hasHands(Node node) {
        Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** One or several of something: "1 paragraph", "3 paragraphs". */
    static String count(int number, String noun) {
        return Count.of(number, noun);
    }
}
