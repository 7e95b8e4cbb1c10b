package variorum.exchange.brat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.exchange.plaintext.FileBytes;

/**
 * What the configuration beside {@code .ann} files says; empty where there is none.
 *
 * @param types the types of spans by name, parents before their children
 * @param events the types of events by name
 * @param attributes the attributes by name
 * @param labels what people call a name
 * @param colours {@code #RRGGBB} by type
 */
record Settings(
        Map<String, Type> types,
        Map<String, List<Slot>> events,
        Map<String, Answers> attributes,
        Map<String, String> labels,
        Map<String, String> colours) {

    /** How far up the folders brat's own search for a configuration is followed. */
    private static final int FOLDERS = 4;

    private static final long LARGEST = 1024L * 1024;
    private static final Pattern SECTION = Pattern.compile("\\s*\\[(.*)]\\s*");
    private static final Pattern COLOUR = Pattern.compile("bgColor:(#[0-9a-fA-F]{6})\\b");
    private static final Pattern ARGUMENT = Pattern.compile("([^\\s:{?*+]+)(\\{[^}]*}|[?*+]?):(\\S*)");

    /** A type of span: the type above it, and whether it can no longer be chosen. */
    record Type(@Nullable String parent, boolean retired) {}

    /** A role of an event: the types that can play it, and whether several can. */
    record Slot(String role, List<String> players, boolean several) {}

    /** What an attribute is about, and the answers to choose from. */
    record Answers(List<String> about, List<String> values) {}

    /** The settings that hold for a folder: its own, or those of the nearest folder above. */
    static Settings near(@Nullable Path folder) {
        Settings settings = new Settings(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        lines(folder, "annotation.conf").forEach(settings::annotation);
        lines(folder, "visual.conf").forEach(settings::visual);
        return settings;
    }

    private static Map<String, List<String>> lines(@Nullable Path folder, String name) {
        Path at = folder;
        for (int up = 0; at != null && up < FOLDERS; up++) {
            Path file = at.resolve(name);
            if (Files.isRegularFile(file)) {
                return sections(new String(FileBytes.read(file, LARGEST), StandardCharsets.UTF_8));
            }
            at = at.toAbsolutePath().getParent();
        }
        return Map.of();
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : file.split("\r\n|\n|\r", -1)) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                String name = section.group(1).toLowerCase(Locale.ROOT);
                lines = sections.computeIfAbsent(name.equals("spans") ? "entities" : name, key -> new ArrayList<>());
            } else if (!line.isBlank() && !line.strip().startsWith("#") && !line.matches("\\s*-+\\s*")) {
                lines.add(line);
            }
        }
        return sections;
    }

    private void annotation(String section, List<String> lines) {
        List<String> path = new ArrayList<>();
        for (String line : lines) {
            String name = line.strip().split("[\\s|]+", 2)[0];
            String rest = line.strip().replaceFirst("\\S+\\s*", "");
            switch (section) {
                case "entities" -> type(line, name, path);
                case "events" -> events.put(name.replaceFirst("^!", ""), slots(rest));
                case "attributes" -> attributes.put(name, answers(rest));
                default -> { }
            }
        }
    }

    private void type(String line, String name, List<String> path) {
        int depth = Math.min(line.length() - line.stripLeading().length(), path.size());
        path.subList(depth, path.size()).clear();
        String parent = path.isEmpty() ? null : path.getLast();
        String type = name.replaceFirst("^!", "");
        types.putIfAbsent(type, new Type(parent, name.startsWith("!")));
        path.add(type);
    }

    private static List<Slot> slots(String list) {
        List<Slot> slots = new ArrayList<>();
        arguments(list).forEach(argument -> {
            boolean several = !argument.group(2).isEmpty() && !argument.group(2).equals("?");
            slots.add(new Slot(argument.group(1), choices(argument.group(3)), several));
        });
        return slots;
    }

    private static Answers answers(String list) {
        List<String> about = new ArrayList<>();
        List<String> values = new ArrayList<>();
        arguments(list).forEach(argument ->
                (argument.group(1).equals("Value") ? values : about).addAll(choices(argument.group(3))));
        return new Answers(about, values);
    }

    private static Stream<Matcher> arguments(String list) {
        return Stream.of(list.split(",", -1))
                .map(argument -> ARGUMENT.matcher(argument.strip()))
                .filter(Matcher::matches)
                .filter(argument -> !argument.group(1).startsWith("<"));
    }

    private static List<String> choices(String list) {
        return Stream.of(list.split("\\|", -1)).filter(choice -> !choice.isEmpty()).toList();
    }

    private void visual(String section, List<String> lines) {
        for (String line : lines) {
            if (section.equals("labels")) {
                String[] terms = line.strip().split("\\s*\\|\\s*", -1);
                if (terms.length > 1 && !terms[1].isBlank()) {
                    labels.put(terms[0], terms[1]);
                }
            } else if (section.equals("drawing")) {
                Matcher colour = COLOUR.matcher(line);
                if (colour.find()) {
                    colours.put(line.strip().split("\\s", 2)[0], colour.group(1).toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    /** What people call a name; the name itself when nobody says. */
    String label(String name) {
        return labels.getOrDefault(name, name);
    }
}
