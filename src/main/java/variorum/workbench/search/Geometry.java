package variorum.workbench.search;

/** Where the parts of a line stand, in pixels. */
final class Geometry {

    /** The height of a row. */
    static final double ROW = 30;

    static final double LEFT = 16;
    static final double REPORT = 124;
    static final double GAP = 12;
    static final double TAGS = 60;

    /** Room for a scroll bar, kept also where there is none, so that heads and lines agree. */
    private static final double SCROLL_BAR = 12;

    private static final double SHARE_BEFORE = 0.42;

    private Geometry() {}

    /** Where the context begins. */
    static double start() {
        return LEFT + REPORT + GAP;
    }

    /** Where the words found begin, in a list so wide. */
    static double match(double width) {
        return Math.floor(start() + SHARE_BEFORE * (end(width) - start()));
    }

    /** Where a place of a line stands when the line is read from the right. */
    static double mirrored(double x, double width) {
        return start() + end(width) - x;
    }

    /** Where the context ends. */
    static double end(double width) {
        return Math.max(start() + 200, width - TAGS - GAP - SCROLL_BAR);
    }
}
