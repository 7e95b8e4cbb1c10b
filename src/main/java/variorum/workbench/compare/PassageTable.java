package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Relation;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.collation.provenance.Presence;
import variorum.text.Span;

/**
 * Which version has which passage: the {@link Presence} of the versions side by side, headings left out, as the panel
 * shows it.
 *
 * @param rows in the order of the base; what the base lacks stands after what comes before it in its own version
 */
record PassageTable(List<Row> rows) {

    private static final int LONGEST = 60;

    /** How a version has a passage. */
    enum Cell {
        /** Word for word as the first version of the row. */
        SAME,
        /** In other words. */
        EDITED,
        /** In another place. */
        MOVED,
        /** Not at all. */
        ABSENT
    }

    /**
     * A passage.
     *
     * @param words how it begins
     * @param cells how each version has it, from left to right
     * @param places its first paragraph in each version; empty where it is absent
     */
    record Row(String words, List<Cell> cells, List<Optional<Span>> places) {}

    /** The passages of two versions or more; the first is the base. */
    static PassageTable of(Lines lines) {
        List<Alignment> alignments = new ArrayList<>();
        for (int left = 0; left < lines.size(); left++) {
            for (int right = left + 1; right < lines.size(); right++) {
                alignments.add(lines.between(left, right).alignment());
            }
        }
        Collation collation = new Collation(lines.versions(), alignments);
        List<Set<Span>> headings = IntStream.range(0, lines.size()).mapToObj(each -> headings(lines, each)).toList();
        return new PassageTable(Presence.of(collation, lines.versions().getFirst().siglum()).rows().stream()
                .map(row -> places(lines.versions(), row, headings))
                .filter(places -> places.stream().anyMatch(Optional::isPresent))
                .map(places -> row(lines, places))
                .toList());
    }

    private static Set<Span> headings(Lines lines, int version) {
        Outline outline = version == 0
                ? lines.between(0, 1).outline(Side.A)
                : lines.between(0, version).outline(Side.B);
        Set<Span> headings = new HashSet<>();
        outline.passages().stream().filter(Passage::heading).forEach(passage -> headings.add(passage.span()));
        return headings;
    }

    private static List<Optional<Span>> places(List<Witness> versions, Presence.Row row, List<Set<Span>> headings) {
        Map<String, List<Span>> cells = row.cells();
        return IntStream.range(0, versions.size())
                .mapToObj(version -> cells.getOrDefault(versions.get(version).siglum(), List.of()).stream()
                        .filter(span -> !headings.get(version).contains(span))
                        .findFirst())
                .toList();
    }

    private static Row row(Lines lines, List<Optional<Span>> places) {
        int first = IntStream.range(0, places.size()).filter(i -> places.get(i).isPresent()).findFirst().orElseThrow();
        List<Cell> cells = IntStream.range(0, places.size())
                .mapToObj(version -> places.get(version)
                        .map(span -> cell(lines, first, version, span))
                        .orElse(Cell.ABSENT))
                .toList();
        String text = lines.versions().get(first).text();
        return new Row(Readings.shortly(text, places.get(first).orElseThrow(), LONGEST), cells, places);
    }

    private static Cell cell(Lines lines, int first, int version, Span span) {
        if (version == first) {
            return Cell.SAME;
        }
        return lines.between(first, version).pairAt(Side.B, span)
                .map(pair -> pair.moved() ? Cell.MOVED : pair.relation() == Relation.SAME ? Cell.SAME : Cell.EDITED)
                .orElse(Cell.EDITED);
    }
}
