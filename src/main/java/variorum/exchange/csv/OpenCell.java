package variorum.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds a quoted cell that never ends. The reader of tables takes it as it is; what was behind it is gone. */
final class OpenCell {

    private OpenCell() {}

    /** Whether a table ends within quotes, which is how one ends that was cut off. */
    static boolean isIn(Path table, char separator) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            boolean quoted = false;
            boolean justClosed = false;
            int before = separator;
            for (int c = in.read(); c >= 0; c = in.read()) {
                boolean opens = c == '"' && !quoted && (justClosed || isEdge(before, separator));
                justClosed = c == '"' && quoted;
                quoted = opens || (quoted && c != '"');
                before = c;
            }
            return quoted;
        }
    }

    private static boolean isEdge(int before, char separator) {
        return before == separator || before == '\n' || before == '\r' || before == '\uFEFF';
    }
}
