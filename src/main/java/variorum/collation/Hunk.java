package variorum.collation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap with words, ready to be judged.
 *
 * @param gap the gap
 * @param wordsA its words in A
 * @param wordsB its words in B
 * @param a the same, folded
 * @param b the same, folded
 * @param timesA the expressions of time among A's
 * @param timesB the expressions of time among B's
 */
record Hunk(
        Gap gap,
        List<Piece> wordsA,
        List<Piece> wordsB,
        List<String> a,
        List<String> b,
        List<TimeExpressions.Found> timesA,
        List<TimeExpressions.Found> timesB) {

    static Hunk of(Gap gap, @Nullable LocalDate dayOfA, @Nullable LocalDate dayOfB) {
        List<Piece> wordsA = gap.a().words();
        List<Piece> wordsB = gap.b().words();
        List<String> a = wordsA.stream().map(Piece::folded).toList();
        List<String> b = wordsB.stream().map(Piece::folded).toList();
        return new Hunk(gap, wordsA, wordsB, a, b, TimeExpressions.in(a, dayOfA), TimeExpressions.in(b, dayOfB));
    }

    /** Whether both witnesses have words here. */
    boolean isSubstitution() {
        return !a.isEmpty() && !b.isEmpty();
    }

    Operation operation() {
        if (gap.a().isEmpty()) {
            return Operation.INSERT;
        }
        return gap.b().isEmpty() ? Operation.DELETE : Operation.SUBSTITUTE;
    }
}
