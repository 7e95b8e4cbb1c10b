package variorum.exchange.codebook;

import java.util.ArrayList;
import java.util.List;

/** Values joined by vertical strokes; a stroke or backslash inside a value has a backslash before it. */
final class Strokes {

    private Strokes() {}

    static String joined(List<String> values) {
        return String.join(" | ", values.stream().map(Strokes::guarded).toList());
    }

    private static String guarded(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** The values of a cell, without the blanks around them; empty ones are left out. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int at = 0; at <= cell.length(); at++) {
            boolean end = at == cell.length() || cell.charAt(at) == '|';
            if (end) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                boolean escape = cell.charAt(at) == '\\' && at + 1 < cell.length();
                value.append(cell.charAt(escape ? ++at : at));
            }
        }
        values.removeIf(String::isEmpty);
        return values;
    }
}
