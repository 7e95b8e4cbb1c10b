package variorum.search.expression;

import java.util.List;
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
 * @param letters letters that stand in every match, in this order and next to each other, the longest run of them
 *     without a space; empty when none are known
 * @param withinLines whether no match holds or asks for anything beyond its paragraph
 */
record RequiredLetters(String letters, boolean withinLines) {

    /** What is known of an expression that is not understood. */
    static final RequiredLetters UNKNOWN = new RequiredLetters("", false);

    /** Reads them off an expression. */
    static RequiredLetters of(Part part) {
        Runs runs = new Runs();
        runs.read(part);
        runs.end();
        return new RequiredLetters(runs.longest, isWithinLines(part));
    }

    private static boolean isWithinLines(Part part) {
        return switch (part) {
            case One(Letters letters) -> !letters.has('\n');
            case At(Edge edge) -> edge != Edge.TEXT_START && edge != Edge.TEXT_END;
            case Row(List<Part> parts) -> parts.stream().allMatch(RequiredLetters::isWithinLines);
            case Either(List<Part> parts) -> parts.stream().allMatch(RequiredLetters::isWithinLines);
            case Repeat repeat -> isWithinLines(repeat.part());
        };
    }

    private static final class Runs {

        private final StringBuilder run = new StringBuilder();
        private String longest = "";

        void read(Part part) {
            switch (part) {
                case One(Letters letters) -> {
                    if (letters.isOne() && !letters.has(' ')) {
                        run.appendCodePoint(letters.first());
                    } else {
                        end();
                    }
                }
                case At(Edge edge) -> {} // between two letters that are next to each other
                case Row(List<Part> parts) -> parts.forEach(this::read);
                case Either(List<Part> parts) -> end();
                case Repeat(Part repeated, int least, int most, boolean greedy) -> {
                    end();
                    if (least > 0) {
                        read(repeated);
                        end();
                    }
                }
            }
        }

        void end() {
            longest = run.length() > longest.length() ? run.toString() : longest;
            run.setLength(0);
        }
    }
}
