package variorum.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Loss;
import variorum.exchange.json.JsonLine;
import variorum.exchange.pseudonym.Pseudonyms;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Span;

/**
 * What an export could not carry, kind by kind and case by case, for a person to read and to keep beside the export.
 *
 * @param kinds the cases of each kind, what may name somebody hidden first, then the most frequent kind
 * @param places where the cases are, for those that lie in a report
 */
public record LossReport(Map<String, List<Loss>> kinds, Map<Loss, Place> places) {

    private static final String ENDING = ".losses.txt";
    private static final Pattern BREAK = Pattern.compile("\\R|\\t");

    /**
     * Where a case is.
     *
     * @param document the report; of a statement the one in which its first part lies
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
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<Loss>> kind) -> !Pseudonyms.isResidue(kind.getKey()))
                        .thenComparingInt(kind -> -kind.getValue().size()))
                .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
        LossPlaces found = new LossPlaces(project);
        Map<Loss, Place> places = new HashMap<>();
        losses.forEach(loss -> found.of(loss.location()).ifPresent(place -> places.put(loss, place)));
        return new LossReport(kinds, places);
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
            losses.forEach(loss -> lines.add("  " + line(loss)));
            lines.add("");
        });
        return String.join("\n", lines);
    }

    /** A case in one line, whatever the names in it hold: where it is, and what happens to it. */
    public String line(Loss loss) {
        return BREAK.matcher(where(loss) + loss.sentence()).replaceAll(" ");
    }

    /** Where a case is, in words that end in a colon: {@code 000:12:3 “words”: }; empty when it lies in no report. */
    private String where(Loss loss) {
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
        switch (loss.location()) {
            case Location.OfCode(Code.Id id) -> object.text("code", id.value());
            case Location.OfCoder(Coder.Id id) -> object.text("coder", id.value());
            case Location.OfEntity(Entity.Id id) -> object.text("entity", id.value());
            case Location.OfStatementType(StatementType.Id id) -> object.text("form", id.value());
            case Location.OfStatement(Statement.Id id) -> object.text("statement", id.value());
            case Location.OfAnnotation(Annotation.Ref ref, Span extent) ->
                object.text("annotation", ref.annotation().value());
            case Location.WholeProject whole -> {}
            case Location.InDocument said -> {}
            case Location.OnSpan said -> {}
        }
        object.text("sentence", loss.sentence());
    }

    /**
     * Writes the text beside an export, under its name with another ending. Where nothing is lost none is written; but
     * one that is there already is from an export before, and says so now.
     *
     * @return where it is; empty when nothing is lost
     * @throws IOException when it could not be written
     */
    public Optional<Path> saveBeside(Path export) throws IOException {
        Path path = export.resolveSibling(export.getFileName() + ENDING);
        if (!isEmpty() || Files.exists(path)) {
            Files.writeString(path, isEmpty() ? "Nothing is lost.\n" : text(), StandardCharsets.UTF_8);
        }
        return isEmpty() ? Optional.empty() : Optional.of(path);
    }
}
