package variorum.workbench.compare;

/**
 * Where strips, columns and gutters stand from left to right, in pixels. Half of the strips stand at the left of all
 * columns, the others at the right.
 *
 * @param columns how many columns there are
 * @param left left edge of the first strip
 * @param first left edge of the first column
 * @param column width of a column
 * @param gutter width of the gutter between two columns
 */
record SpreadGeometry(int columns, double left, double first, double column, double gutter) {

    /** Width of a strip. */
    static final double STRIP = 16;

    /** Free space on both sides of the strips. */
    static final double BESIDE_STRIP = 14;

    /** Free space inside a column, at the left and at the right of the words. */
    static final double INSIDE = 8;

    /** From one strip to the next. */
    private static final double STRIPS_APART = STRIP + 10;

    private static final double WIDEST_COLUMN = 528;
    private static final double WIDEST_GUTTER = 112;
    private static final double NARROWEST_GUTTER = 48;
    private static final double NARROW_GUTTER = 28;
    private static final double NARROWEST_COLUMN = 120;

    /** Below this width of a column the gutter gives way, too. */
    private static final double EASY_COLUMN = 440;

    /** Fits everything into a width; a very wide page has free space at both sides. */
    static SpreadGeometry in(double width, int columns) {
        double inner = width - outer(stripsAtLeft(columns)) - outer(columns - stripsAtLeft(columns));
        int gutters = columns - 1;
        double lacking = Math.max(0, columns * EASY_COLUMN + gutters * WIDEST_GUTTER - inner);
        double narrowest = columns == 2 ? NARROWEST_GUTTER : NARROW_GUTTER;
        double gutter = Math.max(narrowest, Math.rint(WIDEST_GUTTER - 0.2 * lacking));
        double column = Math.clamp(
                Math.floor((inner - gutters * gutter) / columns), NARROWEST_COLUMN, WIDEST_COLUMN);
        double left = Math.max(0, Math.floor((inner - gutters * gutter - columns * column) / 2));
        return new SpreadGeometry(
                columns, left + BESIDE_STRIP, left + outer(stripsAtLeft(columns)), column, gutter);
    }

    private static int stripsAtLeft(int columns) {
        return columns / 2;
    }

    private static double outer(int strips) {
        return 2 * BESIDE_STRIP + STRIP + (strips - 1) * STRIPS_APART;
    }

    /** Left edge of a column. */
    double column(int index) {
        return first + index * (column + gutter);
    }

    /** Left edge of the gutter after a column. */
    double gutterAfter(int index) {
        return column(index) + column;
    }

    /** Left edge of the strip of a column. */
    double strip(int index) {
        int atLeft = stripsAtLeft(columns);
        return index < atLeft
                ? left + index * STRIPS_APART
                : column(columns - 1) + column + BESIDE_STRIP + (index - atLeft) * STRIPS_APART;
    }
}
