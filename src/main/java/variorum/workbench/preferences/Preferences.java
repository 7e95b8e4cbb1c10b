package variorum.workbench.preferences;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the window remembers from one start to the next: sizes, the theme, open documents, keys. Text by name, in one
 * small file. A file that can't be read is left aside, and one that can't be written is no reason to stop: both are
 * told, once.
 */
public final class Preferences {

    private static final String FILE = "preferences.properties";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();
    private Optional<String> problem = Optional.empty();

    private Preferences(Path file) {
        this.file = file;
    }

    /** Reads the preferences kept in a folder; there need not be any, nor the folder. */
    public static Preferences in(Path folder) {
        Preferences read = new Preferences(folder.resolve(FILE));
        if (Files.exists(read.file)) {
            read.load();
        }
        return read;
    }

    /** The folder that this system keeps such files in. */
    public static Path defaultFolder(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home.resolve("AppData/Roaming").toString()), "Variorum");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Variorum");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve("variorum");
    }

    private void load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        } catch (IOException | IllegalArgumentException broken) {
            values.clear();
            problem = Optional.of("The preferences in " + file + " can't be read" + setAside()
                    + "; the window starts as it would the first time.");
        }
    }

    /** Keeps a broken file from being overwritten, for keys and recent projects may be got out of it by hand. */
    private String setAside() {
        Path aside = file.resolveSibling("preferences.broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return " and were set aside as " + aside.getFileName();
        } catch (IOException refused) {
            return "";
        }
    }

    /** What went wrong with the file, as a sentence; told once. */
    public Optional<String> problem() {
        Optional<String> told = problem;
        problem = Optional.empty();
        return told;
    }

    /** A value, or the given one where there is none. */
    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A number, or the given one where there is none. */
    public double number(String name, double otherwise) {
        try {
            double value = Double.parseDouble(values.getOrDefault(name, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** A yes or no, or the given one where there is none. */
    public boolean flag(String name, boolean otherwise) {
        return values.containsKey(name) ? Boolean.parseBoolean(values.get(name)) : otherwise;
    }

    /** Several values, in order; none where there are none. */
    public List<String> list(String name) {
        List<String> items = new ArrayList<>();
        for (int i = 0; values.containsKey(name + "." + i); i++) {
            items.add(get(name + "." + i, ""));
        }
        return items;
    }

    /** The values whose names begin so, by the rest of the name. */
    public Map<String, String> under(String beginning) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(beginning.length()), Map.Entry::getValue));
    }

    /** Remembers a value. */
    public void put(String name, Object value) {
        values.put(name, value.toString());
    }

    /** Remembers several values in place of those of that name. */
    public void put(String name, List<String> items) {
        forget(name + ".");
        for (int i = 0; i < items.size(); i++) {
            values.put(name + "." + i, items.get(i));
        }
    }

    /** Forgets the values whose names begin so. */
    public void forget(String beginning) {
        values.keySet().removeIf(name -> name.startsWith(beginning));
    }

    /** Writes the file whole beside the old one, then puts it in its place. */
    public void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "preferences", ".new");
            try {
                Files.writeString(whole, text());
                replace(whole);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException refused) {
            problem = Optional.of("The window's preferences can't be kept in " + file + ".");
        }
    }

    private void replace(Path whole) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** One sorted line a value, escaped as property files are, without the date that Java would put in. */
    private String text() throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter stored = new StringWriter();
        properties.store(stored, null);
        return stored.toString().lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
