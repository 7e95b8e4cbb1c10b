package variorum.text.zoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import variorum.text.Intake;
import variorum.text.Span;

/** The hand-made zones of the five reports, from {@code seeds.txt}. */
final class SeedZones {

    /** A line, or some words of it, and the kinds it may have, the best first. */
    record Expected(String seed, Set<String> kinds, int line, String words) {}

    private SeedZones() {}

    static List<Expected> all() {
        List<Expected> all = new ArrayList<>();
        String seed = "";
        for (String line : resource("seeds.txt").lines().filter(l -> !l.startsWith("#")).toList()) {
            if (!line.contains(" ")) {
                seed = line;
                continue;
            }
            String[] fields = line.split(" ", 3);
            Set<String> kinds = Set.of(fields[0].split("/"));
            String rest = fields.length > 2 ? fields[2] : "";
            if (rest.matches("[\\d ]*")) {
                String of = seed;
                Arrays.stream((fields[1] + " " + rest).strip().split(" "))
                        .forEach(number -> all.add(new Expected(of, kinds, Integer.parseInt(number), "")));
            } else {
                all.add(new Expected(seed, kinds, Integer.parseInt(fields[1]), rest));
            }
        }
        return all;
    }

    static String text(String seed) {
        try {
            return Intake.clean(Files.readString(Path.of("seeds", seed + ".txt"))).text();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the expected words stand in the text; no-break spaces count as spaces. */
    static Span place(Expected expected, String text) {
        int start = 0;
        for (int line = 1; line < expected.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        Span line = new Span(start, end).trimmedIn(text);
        if (expected.words().isEmpty()) {
            return line;
        }
        int at = text.replace('\u00A0', ' ').indexOf(expected.words(), start);
        return new Span(at, at + expected.words().length());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SeedZones.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
