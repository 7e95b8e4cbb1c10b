package variorum.workbench.compare;

import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.text.Span;

/**
 * A place in both versions at once.
 *
 * @param a where in the version on the left, UTF-16; empty where it lacks the words
 * @param b where in the version on the right
 */
record Place(Span a, Span b) {

    static Place of(Difference difference) {
        return new Place(difference.a(), difference.b());
    }

    Span in(Side side) {
        return side == Side.A ? a : b;
    }
}
