package variorum.exchange.table;

/** The words for a truth value in a cell; R, pandas and Excel leave them as they are. */
final class YesNo {

    private static final String YES = "yes";

    private YesNo() {}

    static String of(boolean value) {
        return value ? YES : "no";
    }

    static boolean isYes(String cell) {
        return cell.equalsIgnoreCase(YES);
    }
}
