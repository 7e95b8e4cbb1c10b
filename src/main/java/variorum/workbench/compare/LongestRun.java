package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.collation.AlignedRange;
import variorum.collation.Alignment;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * The most words in a row that both versions have, typography and case aside.
 *
 * @param a where they stand in A, UTF-16
 * @param b where they stand in B, UTF-16
 * @param words how many words of A they are
 */
record LongestRun(Span a, Span b, int words) {

    /** The first of the longest runs; nothing where no word is shared. */
    static Optional<LongestRun> of(Alignment alignment) {
        List<AlignedRange> ranges = alignment.ranges();
        LongestRun longest = null;
        LongestRun run = null;
        for (AlignedRange range : ranges) {
            run = run != null && run.isFollowedBy(range, alignment)
                    ? new LongestRun(run.a.cover(range.a()), run.b.cover(range.b()), run.words + range.words())
                    : new LongestRun(range.a(), range.b(), range.words());
            longest = longer(longest, run);
        }
        return Optional.ofNullable(longest);
    }

    private static LongestRun longer(@Nullable LongestRun one, LongestRun other) {
        return one == null || other.words > one.words ? other : one;
    }

    /** Nothing but blanks and marks lies between, on either side. */
    private boolean isFollowedBy(AlignedRange range, Alignment alignment) {
        return hasNoWord(alignment.a().text(), a.end(), range.a().start())
                && hasNoWord(alignment.b().text(), b.end(), range.b().start());
    }

    private static boolean hasNoWord(String text, int from, int to) {
        return from <= to && Tokenizer.countWords(text, new Span(from, to)) == 0;
    }

    Span in(Side side) {
        return side == Side.A ? a : b;
    }
}
