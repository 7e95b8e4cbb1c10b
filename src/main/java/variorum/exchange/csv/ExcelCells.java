package variorum.exchange.csv;

/**
 * Keeps Excel from calculating a cell that only begins like a formula: an apostrophe goes before it. A cell that begins
 * with an apostrophe gets another, so that every guard can be taken away again.
 */
public final class ExcelCells {

    private static final String TRIGGERS = "=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20";

    private ExcelCells() {}

    /** The cell, so that it does not calculate. */
    public static String guarded(String cell) {
        return !cell.isEmpty() && TRIGGERS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /**
     * The cell of a table that does not say whether its cells are guarded: in one that is not for Excel only what looks
     * guarded gets an apostrophe, so that {@link #unguarded} gives every cell back.
     */
    public static String guarded(String cell, boolean excel) {
        return excel || looksGuarded(cell) ? guarded(cell) : cell;
    }

    /** The cell of such a table as it was. */
    public static String unguarded(String cell) {
        return looksGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksGuarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && TRIGGERS.indexOf(cell.charAt(1)) >= 0;
    }

    /** The cell as it was. */
    public static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
