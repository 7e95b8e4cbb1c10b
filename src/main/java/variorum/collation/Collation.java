package variorum.collation;

import java.util.List;

/**
 * Witnesses of one story, each compared with each.
 *
 * @param witnesses in the order they were given
 * @param alignments one for each two witnesses; the witness given first is its A
 */
public record Collation(List<Witness> witnesses, List<Alignment> alignments) {

    /** Takes its own copies. */
    public Collation {
        witnesses = List.copyOf(witnesses);
        alignments = List.copyOf(alignments);
    }

    /**
     * How two witnesses stand to each other, seen from the first.
     *
     * @throws IllegalArgumentException if either is not among the witnesses, or both are the same
     */
    public Alignment between(String siglumA, String siglumB) {
        for (Alignment alignment : alignments) {
            if (alignment.a().siglum().equals(siglumA) && alignment.b().siglum().equals(siglumB)) {
                return alignment;
            }
            if (alignment.a().siglum().equals(siglumB) && alignment.b().siglum().equals(siglumA)) {
                return alignment.reversed();
            }
        }
        throw new IllegalArgumentException("no two witnesses " + siglumA + " and " + siglumB);
    }
}
