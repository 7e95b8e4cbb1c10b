package variorum.workbench.textview;

/**
 * Where things stand from left to right on a page, in pixels.
 *
 * @param left left edge of the words
 * @param width width of the words
 * @param bar middle of the first bar of the margin
 * @param label left edge of the names in the margin
 * @param labelWidth how wide a name may be; 0 without a margin
 */
record Column(double left, double width, double bar, double label, double labelWidth) {

    /** Room for a bar and a name of 68 at the right of the words, and for the scroll bar beside it. */
    private static final double MARGIN = 94;

    private static final double NAME = 68;
    private static final double WIDE_NAME = 160;
    private static final double NARROWEST = 120;

    /**
     * The column in a page of a given width; words take all of it up to the measure, and stand in the middle of a wide
     * one.
     */
    static Column in(double page, TextMetrics metrics, double gutter, boolean margin) {
        double right = margin ? MARGIN : gutter;
        double longest = Math.floor(metrics.measure() * metrics.size());
        double width = Math.max(NARROWEST, Math.min(longest, Math.floor(page - gutter - right)));
        double middle = Math.floor((page - width - (margin ? 16 : 0)) / 2);
        double left = Math.max(gutter, Math.min(middle, page - right - width));
        double edge = left + width;
        boolean roomy = page - edge > WIDE_NAME + 32;
        double beside = roomy ? 16 : 10;
        double name = margin ? (roomy ? WIDE_NAME : NAME) : 0;
        return new Column(left, width, edge + beside + 1, edge + beside + 8, name);
    }

    /** Width of the words of a row. */
    double widthFor(RowStyle style) {
        return width - style.indent();
    }
}
