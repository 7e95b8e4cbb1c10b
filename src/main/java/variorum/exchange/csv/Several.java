package variorum.exchange.csv;

import java.util.Collection;

/**
 * Several values in one cell: joined by a vertical stroke; a stroke or backslash inside a value has a backslash before
 * it.
 */
final class Several {

    private Several() {}

    static String joined(Collection<String> values) {
        return String.join("|", values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .toList());
    }
}
