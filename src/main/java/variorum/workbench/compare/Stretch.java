package variorum.workbench.compare;

/**
 * A stretch from top to bottom, in pixels.
 *
 * @param top upper edge
 * @param bottom lower edge, not above the upper
 */
record Stretch(double top, double bottom) {

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }

    /** The same farther down, or up when negative. */
    Stretch shift(double by) {
        return new Stretch(top + by, bottom + by);
    }

    boolean contains(double y) {
        return top <= y && y <= bottom;
    }
}
