package variorum.workbench.compare;

/**
 * Where strips, columns and the gutter stand from left to right, in pixels.
 *
 * @param left left edge of the left strip
 * @param columnA left edge of the left column
 * @param column width of a column
 * @param gutter width of the gutter between the columns
 */
record SpreadGeometry(double left, double columnA, double column, double gutter) {

    /** Width of a strip. */
    static final double STRIP = 16;

    /** Free space on both sides of a strip. */
    static final double BESIDE_STRIP = 14;

    /** Free space inside a column, at the left and at the right of the words. */
    static final double INSIDE = 8;

    private static final double OUTER = STRIP + 2 * BESIDE_STRIP;
    private static final double WIDEST_COLUMN = 528;
    private static final double WIDEST_GUTTER = 112;
    private static final double NARROWEST_GUTTER = 48;
    private static final double NARROWEST_COLUMN = 140;

    /** Below this width of a column the gutter gives way, too. */
    private static final double EASY_COLUMN = 440;

    /** Fits everything into a width; a very wide page has free space at both sides. */
    static SpreadGeometry in(double width) {
        double inner = width - 2 * OUTER;
        double lacking = Math.max(0, 2 * EASY_COLUMN + WIDEST_GUTTER - inner);
        double gutter = Math.max(NARROWEST_GUTTER, Math.rint(WIDEST_GUTTER - 0.2 * lacking));
        double column = Math.clamp(Math.floor((inner - gutter) / 2), NARROWEST_COLUMN, WIDEST_COLUMN);
        double left = Math.max(0, Math.floor((inner - gutter - 2 * column) / 2));
        return new SpreadGeometry(left + BESIDE_STRIP, left + OUTER, column, gutter);
    }

    /** Left edge of the gutter. */
    double gutterLeft() {
        return columnA + column;
    }

    /** Left edge of the right column. */
    double columnB() {
        return gutterLeft() + gutter;
    }

    /** Left edge of the right strip. */
    double stripB() {
        return columnB() + column + BESIDE_STRIP;
    }
}
