package variorum.collation;

import variorum.text.Span;

/**
 * A stretch that both witnesses have. An exact range is a run of words of equal length, letter for letter; any other is
 * one word, or one term of a rule, on each side.
 *
 * @param a where it stands in A, UTF-16
 * @param b where it stands in B, UTF-16
 * @param equality in which sense the two are equal
 * @param words how many words of A it has
 * @param moved whether it belongs to something that stands in another order
 */
public record AlignedRange(Span a, Span b, Equality equality, int words, boolean moved) {

    AlignedRange reversed() {
        return new AlignedRange(b, a, equality, words, moved);
    }

    /** The stretch in one of the witnesses. */
    public Span in(Side side) {
        return side == Side.A ? a : b;
    }
}
