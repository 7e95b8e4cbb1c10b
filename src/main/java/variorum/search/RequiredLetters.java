package variorum.search;

/**
 * What can be read off a regular expression without running it, so that most of a corpus need not be looked at.
 * Whatever is not understood counts as asking for nothing.
 *
 * @param letters letters that stand in every match, in this order and next to each other; empty when none are known
 * @param withinLines whether no match can hold the end of a paragraph
 */
record RequiredLetters(String letters, boolean withinLines) {

    /** Escapes that may match a line feed, or look at more than a line. */
    private static final String WIDE = "sSWDPpxnrvfaAzZQECBGX";

    /** Reads an expression. */
    static RequiredLetters of(String expression) {
        boolean flags = expression.contains("(?");
        return new RequiredLetters(flags ? "" : longest(expression), !flags && isWithinLines(expression));
    }

    private static boolean isWithinLines(String expression) {
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\' && at + 1 < expression.length()) {
                if (WIDE.indexOf(expression.charAt(++at)) >= 0) {
                    return false;
                }
            } else if (c == '\n' || (c == '[' && opensWide(expression, at + 1))) {
                return false;
            }
        }
        return true;
    }

    /** A class that excludes, or names another class, may hold a line feed. */
    private static boolean opensWide(String expression, int at) {
        int end = expression.indexOf(']', at);
        String inside = expression.substring(at, end < 0 ? expression.length() : end);
        return inside.startsWith("^") || inside.contains("[:") || inside.codePoints().anyMatch(c -> c < ' ')
                || inside.startsWith("-") || inside.contains("\\");
    }

    /** The longest run of plain letters outside brackets, none of which may be left out. */
    private static String longest(String expression) {
        String best = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if ((c == '|' && depth == 0) || (c == '\\' && isNumbered(expression, at + 1))) {
                return "";
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && isPlain(c)) {
                run.append(c);
            } else {
                boolean repeats = "*?{+".indexOf(c) >= 0; // then the letter before may be missing, or stand twice
                run.setLength(Math.max(0, run.length() - (repeats ? 1 : 0)));
                best = run.length() > best.length() ? run.toString() : best;
                run.setLength(0);
            }
            at = after(expression, at);
        }
        return run.length() > best.length() ? run.toString() : best;
    }

    /** Whether an escape goes on for more than one character. */
    private static boolean isNumbered(String expression, int at) {
        return at < expression.length() && "xpPQ01234567".indexOf(expression.charAt(at)) >= 0;
    }

    /** Where the next piece begins: behind an escape, a class of characters or a count. */
    private static int after(String expression, int at) {
        return switch (expression.charAt(at)) {
            case '\\' -> at + 2;
            case '{' -> Math.max(at, expression.indexOf('}', at)) + 1;
            case '[' -> afterClass(expression, at + 1);
            default -> at + 1;
        };
    }

    private static int afterClass(String expression, int from) {
        int at = expression.startsWith("^", from) ? from + 1 : from;
        at += expression.startsWith("]", at) ? 1 : 0;
        while (at < expression.length() && expression.charAt(at) != ']') {
            boolean named = expression.startsWith("[:", at) && expression.indexOf(":]", at) > 0;
            at = named ? expression.indexOf(":]", at) + 2 : at + (expression.charAt(at) == '\\' ? 2 : 1);
        }
        return at + 1;
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || " -_',;:\"!%&=<>~@#/“”‘’".indexOf(c) >= 0;
    }
}
