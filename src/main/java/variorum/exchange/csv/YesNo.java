package variorum.exchange.csv;

/** The words for a truth value in a cell; R, pandas and Excel leave them as they are. */
final class YesNo {

    private YesNo() {}

    static String of(boolean value) {
        return value ? "yes" : "no";
    }
}
