package variorum.search.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import variorum.search.expression.Part.At;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Part.Either;
import variorum.search.expression.Part.One;
import variorum.search.expression.Part.Repeat;
import variorum.search.expression.Part.Row;

/**
 * What can be told of all matches of an expression without looking for any, so that most of a corpus need not be looked
 * at.
 *
 * @param run characters that stand in every match next to each other, one set for each UTF-16 unit; empty when none are
 *     known that are rare enough
 * @param withinLines whether no match holds or asks for anything beyond its paragraph
 */
record Required(List<Set<Letters>> run, boolean withinLines) {

    /** Reads it off an expression. */
    static Required of(Part part) {
        Runs runs = new Runs();
        Shape all = runs.shape(part);
        runs.note(all.head());
        runs.note(all.tail());
        return new Required(runs.rarest(), isWithinLines(part));
    }

    private static boolean isWithinLines(Part part) {
        return switch (part) {
            case One(Letters letters) -> !letters.has('\n');
            case At(Edge edge) -> edge != Edge.TEXT_START && edge != Edge.TEXT_END;
            case Row(List<Part> parts) -> parts.stream().allMatch(Required::isWithinLines);
            case Either(List<Part> parts) -> parts.stream().allMatch(Required::isWithinLines);
            case Repeat repeat -> isWithinLines(repeat.part());
        };
    }

    /** Reads runs off an expression, and keeps the one that stands in the fewest places. */
    private static final class Runs {

        private final Rarity rarity = new Rarity();
        private List<Set<Letters>> rarest = List.of();
        private double rareness = Rarity.LEAST;

        List<Set<Letters>> rarest() {
            return rarest;
        }

        Shape shape(Part part) {
            return switch (part) {
                case One(Letters letters) -> Shape.of(letters);
                case At(Edge edge) -> Shape.EMPTY;
                case Row(List<Part> parts) -> row(parts.stream().map(this::shape).toList());
                case Either(List<Part> parts) ->
                    parts.stream().map(each -> new Runs().shape(each)).reduce(Shape::or).orElse(Shape.UNKNOWN);
                case Repeat(Part repeated, int least, int most, boolean greedy) -> {
                    Shape shape = (least > 0 ? this : new Runs()).shape(repeated);
                    List<Shape> times = new ArrayList<>();
                    for (int i = 0; i < Math.min(least, Rarity.LONGEST); i++) {
                        times.add(shape);
                    }
                    Shape all = row(times);
                    yield least == most && times.size() == least ? all : all.andMore();
                }
            };
        }

        private Shape row(List<Shape> shapes) {
            Shape all = Shape.EMPTY;
            for (Shape next : shapes) {
                note(all.seam(next));
                all = all.then(next);
            }
            return all;
        }

        void note(List<Set<Letters>> run) {
            List<Set<Letters>> rare = rarity.trimmed(run);
            double found = rarity.of(rare);
            if (found > rareness) {
                rareness = found;
                rarest = rare;
            }
        }
    }
}
