package variorum.workbench.compare;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import variorum.collation.Difference;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;

/**
 * A small card beside a difference that says what the other version has there, or both, and why it counts as what it
 * does.
 */
final class ReadingCard extends Pane {

    private static final double WIDEST = 340;
    private static final double GAP = 6;
    private static final double EDGE = 8;
    private static final int LONGEST = 320;
    private static final int MOST_LINES = 8;

    private static final String NOTHING = "has no words here";

    private final VBox card = new VBox(3);
    private String words = "";

    ReadingCard() {
        setMouseTransparent(true);
        setPickOnBounds(false);
        card.getStyleClass().addAll("v-card", "compare-card");
        card.setManaged(false);
        card.setMaxWidth(WIDEST);
        card.setVisible(false);
        getChildren().add(card);
    }

    /**
     * Shows the reading of one version, or of both.
     *
     * @param answer the comparison
     * @param difference what is read
     * @param from the version it is read in
     * @param both whether its own words are said too
     * @param sigla short names
     * @param box where its words stand, in pixels of this pane
     */
    void show(Comparison answer, Difference difference, Side from, boolean both, Sigla sigla, Rectangle2D box) {
        card.getChildren().clear();
        LayerSign sign = LayerSign.of(difference.layer());
        String layer = difference.operation() == Operation.MOVE ? "Moved" : sign.title();
        Label kind = Nodes.label(layer, "v-strong", "v-small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label reason = Nodes.label(difference.reason(), "v-small", "v-aside");
        reason.setWrapText(true);
        reason.setMinWidth(0);
        HBox head = new HBox(6, kind, reason);
        HBox.setHgrow(reason, Priority.ALWAYS);
        head.setAlignment(Pos.BASELINE_LEFT);
        words = String.join(
                "\n",
                both ? said(answer, difference, from) : "",
                said(answer, difference, from.other()),
                layer,
                difference.reason());
        if (both) {
            card.getChildren().add(reading(answer, difference, from, sigla));
        }
        card.getChildren().addAll(reading(answer, difference, from.other(), sigla), head);
        place(box);
    }

    private static HBox reading(Comparison answer, Difference difference, Side side, Sigla sigla) {
        Label siglum = Nodes.label(sigla.of(side), "v-meta");
        String words = Readings.shortly(Readings.words(answer, difference, side), LONGEST);
        Region reading = words.isEmpty() ? Nodes.label(NOTHING, "v-aside", "compare-nothing") : quoted(words);
        reading.setMinWidth(0);
        siglum.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, siglum, reading);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Region quoted(String words) {
        SourceLabel quoted = new SourceLabel(words, Face.SERIF, 15, 22);
        quoted.setLines(MOST_LINES);
        return quoted;
    }

    /** Below the words, or above them where there is no room. */
    private void place(Rectangle2D box) {
        card.setVisible(true);
        card.applyCss();
        double width = Math.min(WIDEST, Math.max(120, card.prefWidth(-1)));
        double height = card.prefHeight(width);
        double x = Math.clamp(box.getMinX() - EDGE, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        boolean fits = box.getMaxY() + GAP + height <= getHeight() - EDGE;
        double y = fits ? box.getMaxY() + GAP : Math.max(EDGE, box.getMinY() - GAP - height);
        card.resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
        card.layout();
    }

    void hide() {
        card.setVisible(false);
    }

    boolean isOpen() {
        return card.isVisible();
    }

    /** The words of the card, for those who listen and for tests. */
    String words() {
        return words;
    }

    private static String said(Comparison answer, Difference difference, Side side) {
        String reading = Readings.shortly(Readings.words(answer, difference, side), LONGEST);
        return reading.isEmpty() ? NOTHING : reading;
    }
}
