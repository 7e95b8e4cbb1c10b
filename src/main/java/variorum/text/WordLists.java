package variorum.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads lists of words that come with the program: lines of words, each list under a line with its name and a colon;
 * a space between two words; a line that begins with {@code #} is a remark.
 */
public final class WordLists {

    private WordLists() {}

    /**
     * The lists of a file, by name.
     *
     * @param beside a class of the package in which the file lies
     * @param file its name, such as {@code de.txt}
     * @throws IllegalStateException when the program has no such file
     */
    public static Map<String, Set<String>> read(Class<?> beside, String file) {
        Map<String, Set<String>> lists = new HashMap<>();
        String name = "";
        for (String line : lines(beside, file)) {
            if (line.endsWith(":")) {
                name = line.substring(0, line.length() - 1);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                lists.computeIfAbsent(name, made -> new HashSet<>()).addAll(Arrays.asList(line.strip().split(" ")));
            }
        }
        return lists;
    }

    private static Iterable<String> lines(Class<?> beside, String file) {
        InputStream in = beside.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("no " + file + " in the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
