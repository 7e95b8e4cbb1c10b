package variorum.collation;

import java.util.List;
import variorum.text.Span;

/**
 * Paragraphs that tell the same. One on each side, or one against several.
 *
 * @param a the paragraphs of A in reading order, UTF-16
 * @param b the paragraphs of B in reading order, UTF-16
 * @param relation how they stand to each other
 * @param moved whether they stand in another order than their neighbours (always so when the relation is MOVED)
 */
public record ParagraphPair(List<Span> a, List<Span> b, Relation relation, boolean moved) {

    /** Takes its own copies. */
    public ParagraphPair {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    ParagraphPair reversed() {
        return new ParagraphPair(b, a, relation.reversed(), moved);
    }

    /** The paragraphs of one of the witnesses. */
    public List<Span> in(Side side) {
        return side == Side.A ? a : b;
    }
}
