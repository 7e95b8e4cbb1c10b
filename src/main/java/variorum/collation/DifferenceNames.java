package variorum.collation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * Names by which the differences of two witnesses are called. A name says where the words stand, in code points: {@code
 * a120-125b130-143} for words that stand against others, {@code b130-143} for words the first witness lacks, and with
 * an {@code m} at the end for a move. It is the same each time the two are compared in this order, as long as the
 * difference is there.
 */
public final class DifferenceNames {

    private final List<Difference> differences;
    private final Offsets a;
    private final Offsets b;

    /** The names for an alignment. */
    public DifferenceNames(Alignment alignment) {
        differences = alignment.differences();
        a = Offsets.of(alignment.a().text());
        b = Offsets.of(alignment.b().text());
    }

    /** The name of a difference. */
    public String of(Difference difference) {
        return of(
                difference.standsIn(Side.A) ? difference.a() : null,
                difference.standsIn(Side.B) ? difference.b() : null,
                difference.operation() == Operation.MOVE);
    }

    /** The name of what is or was a difference at these places, UTF-16; null for the side that lacks the words. */
    public String of(@Nullable Span inA, @Nullable Span inB, boolean moved) {
        return place("a", a, inA) + place("b", b, inB) + (moved ? "m" : "");
    }

    private static String place(String side, Offsets offsets, @Nullable Span span) {
        if (span == null) {
            return "";
        }
        Span points = offsets.toCodePoints(span);
        return side + points.start() + "-" + points.end();
    }

    /** The difference that is called so. */
    public Optional<Difference> find(String name) {
        return differences.stream().filter(each -> of(each).equals(name)).findFirst();
    }
}
