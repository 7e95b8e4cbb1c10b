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

    /** The cell as it was. */
    public static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
