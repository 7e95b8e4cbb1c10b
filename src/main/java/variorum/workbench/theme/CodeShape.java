package variorum.workbench.theme;

import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** The small figure that stands for a code beside its colour, so that colour never has to be told apart alone. */
public enum CodeShape {
    /** Actors. */
    CIRCLE("M5 0A5 5 0 0 1 5 10A5 5 0 0 1 5 0Z", "M5 1A4 4 0 0 1 5 9A4 4 0 0 1 5 1Z"),
    /** Positions. */
    SQUARE("M0.5 0.5H9.5V9.5H0.5Z", "M1 1H9V9H1Z"),
    /** Events. */
    DIAMOND("M5 0L10 5L5 10L0 5Z", "M5 1L9 5L5 9L1 5Z"),
    /** Anything else. */
    TRIANGLE("M5 0.5L10 9.5H0Z", "M5 1.7L9 8.8H1Z");

    private static final double LINE = 1.5;

    private final String full;
    private final String outline;

    CodeShape(String full, String outline) {
        this.full = full;
        this.outline = outline;
    }

    /** This figure in 10 by 10 pixels, filled: a top code, or an annotation. It follows the theme of its scene. */
    public Shape filled(Tone tone) {
        SVGPath shape = new SVGPath();
        shape.setContent(full);
        shape.fillProperty().bind(Theme.of(shape).map(tone::ink));
        return shape;
    }

    /** This figure in 10 by 10 pixels, hollow: a code below another. It follows the theme of its scene. */
    public Shape hollow(Tone tone) {
        SVGPath shape = new SVGPath();
        shape.setContent(outline);
        shape.setFill(Color.TRANSPARENT);
        shape.setStrokeWidth(LINE);
        shape.strokeProperty().bind(Theme.of(shape).map(tone::ink));
        return shape;
    }
}
