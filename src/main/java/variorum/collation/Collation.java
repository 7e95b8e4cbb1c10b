package variorum.collation;

import java.util.List;

/**
 * Witnesses of one story, each compared with each.
 *
 * @param witnesses in the order they were given
 * @param alignments one for each two witnesses; the witness given first is its A
 * @param columns the words of all passages that several of three or more witnesses have, in one table, passage by
 *     passage; empty for two witnesses
 */
public record Collation(List<Witness> witnesses, List<Alignment> alignments, List<Column> columns) {

    /** Takes its own copies. */
    public Collation {
        witnesses = List.copyOf(witnesses);
        alignments = List.copyOf(alignments);
        columns = List.copyOf(columns);
    }

    /** Alignments that know nothing of each other, as of two witnesses, make no table. */
    public Collation(List<Witness> witnesses, List<Alignment> alignments) {
        this(witnesses, alignments, List.of());
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
