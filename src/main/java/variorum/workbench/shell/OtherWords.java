package variorum.workbench.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import variorum.workbench.filter.Filter;

/** What other programs call the things the window can do, so that the palette finds "memo" where we say "note". */
final class OtherWords {

    private static final String FILE = "other-words.properties";

    private final Properties words;

    private OtherWords(Properties words) {
        this.words = words;
    }

    static OtherWords load() {
        Properties words = new Properties();
        InputStream in = OtherWords.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("no " + FILE + " in the program");
        }
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new OtherWords(words);
    }

    /** The words for a command, by its identifier; often none. */
    List<String> of(String command) {
        return Arrays.stream(words.getProperty(command, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The first of a command's words that has everything that was typed; empty when none has. */
    String fitting(String command, Filter typed) {
        return typed.isEmpty() ? "" : of(command).stream().filter(typed::takes).findFirst().orElse("");
    }
}
