package variorum.collation;

/**
 * A gap cut at its expression of time, so that "said earlier today" against "on Friday" is a verb left out and a day
 * named otherwise, not one blur.
 *
 * @param before what stands before the expressions
 * @param at the expressions
 * @param after what stands after
 */
record TimeSplit(Gap before, Gap at, Gap after) {

    /** Whether there is one expression on each side and something beside it. */
    static boolean isPossible(Hunk hunk) {
        if (hunk.timesA().size() != 1 || hunk.timesB().size() != 1) {
            return false;
        }
        return !hunk.timesA().getFirst().isAllOf(hunk.a()) || !hunk.timesB().getFirst().isAllOf(hunk.b());
    }

    /** Cuts a hunk for which it is possible. */
    static TimeSplit of(Hunk hunk) {
        Gap gap = hunk.gap();
        Stretch[] a = parts(gap.a(), hunk.timesA().getFirst());
        Stretch[] b = parts(gap.b(), hunk.timesB().getFirst());
        return new TimeSplit(
                new Gap(a[0], b[0], gap.before(), null),
                new Gap(a[1], b[1], null, null),
                new Gap(a[2], b[2], null, gap.after()));
    }

    private static Stretch[] parts(Stretch stretch, TimeExpressions.Found time) {
        int first = pieceOfWord(stretch, time.from());
        int last = pieceOfWord(stretch, time.to() - 1);
        return new Stretch[] {
            stretch.part(0, first), stretch.part(first, last + 1), stretch.part(last + 1, stretch.pieces().size())
        };
    }

    /** The place among the pieces of the nth word. */
    private static int pieceOfWord(Stretch stretch, int nth) {
        int words = 0;
        for (int at = 0; at < stretch.pieces().size(); at++) {
            if (stretch.pieces().get(at).isWord() && words++ == nth) {
                return at;
            }
        }
        throw new IndexOutOfBoundsException(nth);
    }
}
