package variorum.collation;

import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/**
 * What stands between two pairs of matched words: the pieces of A and of B that have no partner.
 *
 * @param a the pieces of A
 * @param b the pieces of B
 * @param before the matched words before the gap; null where it opens a stretch
 * @param after the matched words after it; null where it ends one
 */
record Gap(Stretch a, Stretch b, @Nullable Pair before, @Nullable Pair after) {

    /** Two matched words. */
    record Pair(Piece a, Piece b) {}

    /** Stands where a paragraph ends or sentences were skipped; nothing is compared across it. */
    static final Piece BREAK = new Piece(new Span(0, 0), -1, "\n", "\n");

    boolean isEmpty() {
        return a.isEmpty() && b.isEmpty();
    }

    boolean hasWords() {
        return a.hasWords() || b.hasWords();
    }

    boolean hasBreak() {
        return a.pieces().contains(BREAK) || b.pieces().contains(BREAK);
    }

    Gap with(Stretch otherA, Stretch otherB) {
        return new Gap(otherA, otherB, before, after);
    }
}
