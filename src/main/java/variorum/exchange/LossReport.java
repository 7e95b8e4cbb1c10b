package variorum.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Location;
import variorum.exchange.format.Loss;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * What an export could not carry, kind by kind and case by case, for a person to read and to keep beside the export.
 *
 * @param kinds the cases of each kind, the most frequent kind first
 * @param places where the cases are, for those that lie in a report
 */
public record LossReport(Map<String, List<Loss>> kinds, Map<Loss, Place> places) {

    private static final String ENDING = ".losses.txt";
    private static final int LONGEST_QUOTE = 60;

    /**
     * Where a case is.
     *
     * @param document the report
     * @param codePoints the place in code points; null for the report as a whole
     * @param line counted from 1
     * @param column counted from 1, in code points
     * @param quote the words there, cut when they are many
     */
    public record Place(
            Document document, @Nullable Span codePoints, int line, int column,
            String quote) {}

    /** Of these losses of a project. */
    public static LossReport of(List<Loss> losses, Project project) {
        Map<String, List<Loss>> byKind =
                losses.stream().collect(Collectors.groupingBy(Loss::what, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Loss>> kinds = new LinkedHashMap<>();
        byKind.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()))
                .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
        Map<Document.Id, Offsets> offsets = new HashMap<>();
        Map<Loss, Place> places = new HashMap<>();
        losses.forEach(loss -> place(loss.location(), project, offsets).ifPresent(place -> places.put(loss, place)));
        return new LossReport(kinds, places);
    }

    private static Optional<Place> place(Location location, Project project, Map<Document.Id, Offsets> offsets) {
        Optional<Document> document = location.document().flatMap(project::document);
        return document.map(in -> switch (location) {
            case Location.OnSpan(Document.Id id, Span span) -> place(in, span, offsets);
            case Location.OfAnnotation(var ref, Span extent) -> place(in, extent, offsets);
            case Location.InDocument whole -> new Place(in, null, 1, 1, "");
            case Location.WholeProject other -> new Place(in, null, 1, 1, "");
            case Location.OfCode other -> new Place(in, null, 1, 1, "");
            case Location.OfCoder other -> new Place(in, null, 1, 1, "");
            case Location.OfEntity other -> new Place(in, null, 1, 1, "");
            case Location.OfStatementType other -> new Place(in, null, 1, 1, "");
            case Location.OfStatement other -> new Place(in, null, 1, 1, "");
        });
    }

    private static Place place(Document document, Span span, Map<Document.Id, Offsets> known) {
        Offsets offsets = known.computeIfAbsent(document.id(), id -> Offsets.of(document.text()));
        Offsets.Position at = offsets.position(span.start());
        String quote = span.in(document.text()).replaceAll("\\s+", " ");
        int cut = Math.min(quote.length(), LONGEST_QUOTE);
        int end = cut < quote.length() && Character.isHighSurrogate(quote.charAt(cut - 1)) ? cut - 1 : cut;
        String shown = end < quote.length() ? quote.substring(0, end) + " …" : quote;
        return new Place(document, offsets.toCodePoints(span), at.line(), at.column(), shown);
    }

    /** Whether nothing is lost. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Each kind with its count: "12 notes put on one line". */
    public List<String> counts() {
        return kinds.entrySet().stream()
                .map(kind -> Count.ofThose(kind.getValue().size(), kind.getKey()))
                .toList();
    }

    /** As text: each kind with its count, under it its cases with document, line and column. */
    public String text() {
        List<String> lines = new ArrayList<>();
        kinds.forEach((what, losses) -> {
            lines.add(Count.ofThose(losses.size(), what));
            losses.forEach(loss -> lines.add("  " + where(loss) + loss.sentence()));
            lines.add("");
        });
        return String.join("\n", lines);
    }

    /** Where a case is, in words that end in a colon: {@code 000:12:3 “words”: }; empty when it lies in no report. */
    public String where(Loss loss) {
        Place place = places.get(loss);
        if (place == null) {
            return "";
        }
        String at = place.codePoints() == null ? "" : ":" + place.line() + ":" + place.column();
        String quote = place.quote().isEmpty() ? "" : " “" + place.quote() + "”";
        return place.document().name() + at + quote + ": ";
    }

    /** As one JSON object; offsets are code points. */
    public String json() {
        return JsonLine.of(line -> line.allObjects("losses", kinds.entrySet(), (object, kind) -> object
                .text("what", kind.getKey())
                .number("count", kind.getValue().size())
                .allObjects("cases", kind.getValue(), this::write)));
    }

    private void write(JsonLine object, Loss loss) {
        Place place = places.get(loss);
        if (place != null) {
            object.text("document", place.document().id().value());
            Span span = place.codePoints();
            if (span != null) {
                object.number("start", span.start()).number("end", span.end()).text("quote", place.quote());
            }
        }
        object.text("sentence", loss.sentence());
    }

    /**
     * Writes the text beside an export, under its name with another ending.
     *
     * @return where it is
     * @throws IOException when it could not be written
     */
    public Path saveBeside(Path export) throws IOException {
        Path path = export.resolveSibling(export.getFileName() + ENDING);
        return Files.writeString(path, text(), StandardCharsets.UTF_8);
    }
}
