package variorum.workbench.entities;

/** Where the columns of the registry stand, in pixels, in a table so wide. */
record Columns(double name, double aliases, double kind, double identifier, double tags, double reports, double end) {

    /** The height of a row. */
    static final double ROW = 30;

    private static final double LEFT = 16;
    /** Room for a scroll bar, kept also where there is none, so that heads and rows agree. */
    private static final double SCROLL_BAR = 12;

    private static final double COUNT = 64;

    static Columns in(double width) {
        double end = Math.max(420, width - SCROLL_BAR - 4);
        double reports = end - COUNT;
        double tags = reports - COUNT;
        double words = tags - LEFT - 12;
        double aliases = LEFT + Math.floor(words * 0.3);
        double kind = LEFT + Math.floor(words * 0.66);
        double identifier = LEFT + Math.floor(words * 0.84);
        return new Columns(LEFT, aliases, kind, identifier, tags, reports, end);
    }
}
