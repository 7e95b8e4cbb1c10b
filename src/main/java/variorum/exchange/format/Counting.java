package variorum.exchange.format;

/**
 * How the maker of a file counted the characters of a text.
 *
 * @param unit what counts as one
 * @param lines what a line end counts for
 * @param mark whether a byte order mark before the text was counted
 */
public record Counting(OffsetUnit unit, Lines lines, boolean mark) {

    /** What a line end counts for. */
    public enum Lines {
        /** One character. */
        ONE,
        /** Two: carriage return and line feed. */
        TWO,
        /** What stands in the file, one here and two there. */
        AS_THEY_STAND
    }

    /** As a format prescribes it: its unit, line ends as one, no mark. */
    public static Counting in(OffsetUnit unit) {
        return new Counting(unit, Lines.ONE, false);
    }

    /** The words for it in a sentence: "UTF-16 code units, a line end as two". */
    public String words() {
        String what = switch (unit) {
            case CODE_POINT -> "code points";
            case UTF_16 -> "UTF-16 code units";
            case UTF_8 -> "UTF-8 bytes";
        };
        String ends = switch (lines) {
            case ONE -> "";
            case TWO -> ", a line end as two";
            case AS_THEY_STAND -> ", line ends as they stand in the file";
        };
        return what + ends + (mark ? ", a byte order mark as one" : "");
    }
}
