package variorum.workbench.entities;

/** Where the columns of the registry stand, in pixels, in a table so wide. */
record Columns(double name, double aliases, double kind, double identifier, double tags, double reports, double end) {

    /** The height of a row. */
    static final double ROW = 30;

    /** Below this there is no room for identifiers. */
    private static final double NARROW = 680;

    private static final double LEFT = 16;

    /** Room for a scroll bar, kept also where there is none, so that heads and rows agree. */
    private static final double SCROLL_BAR = 12;

    private static final double COUNT = 64;

    /** Whether identifiers have a column. */
    boolean hasIdentifiers() {
        return tags - identifier > 12;
    }

    static Columns in(double width) {
        double end = Math.max(420, width - SCROLL_BAR - 4);
        double reports = end - COUNT;
        double tags = reports - COUNT;
        double words = tags - LEFT - 12;
        boolean narrow = width < NARROW;
        double aliases = LEFT + Math.floor(words * (narrow ? 0.4 : 0.3));
        double kind = LEFT + Math.floor(words * (narrow ? 0.74 : 0.66));
        double identifier = narrow ? tags - 12 : LEFT + Math.floor(words * 0.84);
        return new Columns(LEFT, aliases, kind, identifier, tags, reports, end);
    }
}
