package variorum.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Several values in one cell: joined by a vertical stroke; a stroke or backslash inside a value has a backslash before
 * it. No value is an empty cell, so one empty value is a lone backslash.
 */
final class Several {

    private static final String ONE_EMPTY = "\\";

    private Several() {}

    static String joined(Collection<String> values) {
        if (values.size() == 1 && values.contains("")) {
            return ONE_EMPTY;
        }
        return String.join("|", values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .toList());
    }

    static List<String> split(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '\\' && at + 1 < cell.length()) {
                value.append(cell.charAt(++at));
            } else if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else if (c != '\\') {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
