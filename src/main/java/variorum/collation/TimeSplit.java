package variorum.collation;

import java.util.List;

/**
 * A gap cut at its expression of time, so that "said earlier today" against "on Friday" is a verb left out and a day named
 * otherwise, not one blur.
 *
 * @param before what stands before the expressions
 * @param at the expressions
 * @param after what stands after
 * @param found whether there was one on each side and something beside it; otherwise the parts mean nothing
 */
record TimeSplit(Gap before, Gap at, Gap after, boolean found) {

    static TimeSplit of(Gap gap, Classifier classifier) {
        List<TimeExpressions.Found> inA = classifier.times(gap.a(), true);
        List<TimeExpressions.Found> inB = classifier.times(gap.b(), false);
        int wordsA = gap.a().words().size();
        int wordsB = gap.b().words().size();
        if (inA.size() != 1 || inB.size() != 1) {
            return new TimeSplit(gap, gap, gap, false);
        }
        boolean beside = inA.getFirst().to() - inA.getFirst().from() < wordsA || inB.getFirst().to() - inB.getFirst().from() < wordsB;
        Stretch[] a = parts(gap.a(), inA.getFirst());
        Stretch[] b = parts(gap.b(), inB.getFirst());
        return new TimeSplit(
                new Gap(a[0], b[0], gap.before(), null), new Gap(a[1], b[1], null, null), new Gap(a[2], b[2], null, gap.after()),
                beside);
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
