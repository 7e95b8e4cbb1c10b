package variorum.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Offsets;

/**
 * Texts as they stand in cells: cut where Excel cuts, and with {@code _x000D_} for what XML can't hold, as ECMA-376
 * writes it (18.4.8, ST_Xstring).
 */
final class Cells {

    /** How many UTF-16 units a cell holds. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ESCAPED_FIRST = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Cells() {}

    /** As much of a text as fits, never half a character. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Offsets.isBoundary(text, LONGEST) ? LONGEST : LONGEST - 1);
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        String literal = ESCAPED_FIRST.matcher(text).replaceAll("_x005F_");
        for (int at = 0; at < literal.length(); at++) {
            char c = literal.charAt(at);
            boolean pair = at + 1 < literal.length() && Character.isSurrogatePair(c, literal.charAt(at + 1));
            if (pair) {
                escaped.append(c).append(literal.charAt(++at));
            } else if (c == '\t' || c == '\n' || (c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c))) {
                escaped.append(c);
            } else {
                escaped.append(String.format("_x%04X_", (int) c));
            }
        }
        return escaped.toString();
    }

    static String plain(String cell) {
        return cell.contains("_x")
                ? ESCAPE.matcher(cell).replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : cell;
    }
}
