package variorum.collation;

import variorum.text.Span;

/**
 * One thing that differs between two witnesses. Where a witness lacks the words, its span is empty and marks the place
 * where they would stand.
 *
 * @param layer what kind of difference it is
 * @param operation what was done to A to get B
 * @param extent how much text it takes in
 * @param a the words of A, UTF-16; empty for an insertion
 * @param b the words of B, UTF-16; empty for a deletion
 * @param reason why it was put on this layer, as one would say it to a reader
 */
public record Difference(Layer layer, Operation operation, Extent extent, Span a, Span b, String reason) {

    /** The words of one of the witnesses, or the empty place where they are missing. */
    public Span in(Side side) {
        return side == Side.A ? a : b;
    }

    /** Whether a witness has words here. */
    public boolean standsIn(Side side) {
        return !in(side).isEmpty();
    }

    /**
     * Whether it is whole sentences or paragraphs that only one witness has. Nothing in them was changed, so they are
     * counted apart from the differences of their layer.
     */
    public boolean isOnlyHere() {
        return switch (extent) {
            case SENTENCE, PARAGRAPH -> standsIn(Side.A) != standsIn(Side.B);
            case MARKS, WORDS, ZONE -> false;
        };
    }

    /** Whether something was changed in what both have; not so for a move, and for what {@link #isOnlyHere}. */
    public boolean isChange() {
        return operation != Operation.MOVE && !isOnlyHere();
    }

    /** The same, put on a layer by a reader. */
    public Difference putOn(Layer chosen) {
        return chosen == layer
                ? this
                : new Difference(chosen, operation, extent, a, b,
                        "put there by hand; the comparison said " + layer.word());
    }

    Difference reversed() {
        return new Difference(layer, operation.reversed(), extent, b, a, reason);
    }
}
