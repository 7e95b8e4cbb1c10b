package variorum.collation;

import variorum.text.Span;

/**
 * Two sentences of which one reworks or contains what the other says. A sentence may occur in several pairs.
 *
 * @param a the sentence of A, UTF-16
 * @param b the sentence of B, UTF-16
 * @param relation SAME, EDITED or MOVED
 */
public record SentencePair(Span a, Span b, Relation relation) {

    SentencePair reversed() {
        return new SentencePair(b, a, relation.reversed());
    }

    /** The sentence of one of the witnesses. */
    public Span in(Side side) {
        return side == Side.A ? a : b;
    }
}
