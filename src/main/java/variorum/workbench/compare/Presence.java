package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.collation.ParagraphPair;
import variorum.collation.Relation;
import variorum.collation.Side;
import variorum.text.Span;

/**
 * Which version has which passage: paragraphs of several versions that tell the same, in one row.
 *
 * @param rows in the order of the base; what the base lacks stands after what comes before it in its own version
 */
record Presence(List<Row> rows) {

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

    private record Paragraph(int version, Span span) {}

    /** Joins what any two versions have in common. */
    static Presence of(Lines lines) {
        return new Joining(lines).presence();
    }

    /** Paragraphs on the way to rows. */
    private static final class Joining {

        private static final int LONGEST = 60;

        private final Lines lines;
        private final Map<Paragraph, Paragraph> parents = new HashMap<>();

        Joining(Lines lines) {
            this.lines = lines;
            for (int left = 0; left < lines.size(); left++) {
                for (int right = left + 1; right < lines.size(); right++) {
                    join(left, right);
                }
            }
        }

        private void join(int left, int right) {
            for (ParagraphPair pair : lines.between(left, right).alignment().paragraphs()) {
                Paragraph first = new Paragraph(left, pair.a().getFirst());
                pair.a().forEach(span -> join(first, new Paragraph(left, span)));
                pair.b().forEach(span -> join(first, new Paragraph(right, span)));
            }
        }

        private void join(Paragraph one, Paragraph other) {
            Paragraph root = root(one);
            if (!root.equals(root(other))) {
                parents.put(root(other), root);
            }
        }

        private Paragraph root(Paragraph paragraph) {
            Paragraph at = paragraph;
            for (Paragraph up = parents.get(at); up != null; up = parents.get(at)) {
                at = up;
            }
            return at;
        }

        Presence presence() {
            Map<Paragraph, Double> order = new LinkedHashMap<>();
            Map<Paragraph, List<Paragraph>> members = new HashMap<>();
            for (int version = 0; version < lines.size(); version++) {
                double at = sharesAny(version, order) ? -1 : order.size();
                for (Passage passage : outline(version).passages()) {
                    if (passage.kind() == Passage.Kind.ASIDE || passage.heading()) {
                        continue;
                    }
                    Paragraph paragraph = new Paragraph(version, passage.span());
                    Paragraph root = root(paragraph);
                    members.computeIfAbsent(root, none -> new ArrayList<>()).add(paragraph);
                    at = version == 0 ? at + 1 : order.getOrDefault(root, at + 0.001);
                    order.putIfAbsent(root, at);
                }
            }
            return new Presence(order.entrySet().stream()
                    .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                    .map(entry -> row(members.getOrDefault(entry.getKey(), List.of())))
                    .toList());
        }

        /** Whether anything places a version among those before it; else its passages stand below all theirs. */
        private boolean sharesAny(int version, Map<Paragraph, Double> order) {
            return version == 0 || outline(version).passages().stream()
                    .anyMatch(passage -> order.containsKey(root(new Paragraph(version, passage.span()))));
        }

        private Outline outline(int version) {
            return version == 0 ? lines.between(0, 1).outline(Side.A) : lines.between(0, version).outline(Side.B);
        }

        private Row row(List<Paragraph> members) {
            Paragraph first = members.getFirst();
            List<Cell> cells = new ArrayList<>();
            List<Optional<Span>> places = new ArrayList<>();
            for (int version = 0; version < lines.size(); version++) {
                int here = version;
                Optional<Span> place = members.stream()
                        .filter(member -> member.version() == here)
                        .map(Paragraph::span)
                        .findFirst();
                places.add(place);
                cells.add(place.map(span -> cell(first, here, span)).orElse(Cell.ABSENT));
            }
            String text = lines.versions().get(first.version()).text();
            return new Row(Readings.shortly(text, first.span(), LONGEST), List.copyOf(cells), List.copyOf(places));
        }

        private Cell cell(Paragraph first, int version, Span span) {
            if (version == first.version()) {
                return Cell.SAME;
            }
            return lines.between(first.version(), version).pairAt(Side.B, span)
                    .map(pair -> pair.moved() ? Cell.MOVED
                            : pair.relation() == Relation.SAME ? Cell.SAME : Cell.EDITED)
                    .orElse(Cell.EDITED);
        }
    }
}
