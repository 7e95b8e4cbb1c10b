package variorum.collation.overlap;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of two bodies that stand in runs of at least five words which both have, in whatever order.
 *
 * @param inA words of the first body
 * @param inB words of the second
 * @param longest the most words in a row that both have
 */
record SharedRuns(BitSet inA, BitSet inB, int longest) {

    /** A run that stands in a text more often than so is set against that many of its places only. */
    private static final int REPEATS = 16;

    static SharedRuns of(Body a, Body b) {
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        long[] meetings = new long[64];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.runs() && j < b.runs()) {
            int order = Long.compare(a.hash(i), b.hash(j));
            if (order != 0) {
                i += order < 0 ? 1 : 0;
                j += order > 0 ? 1 : 0;
                continue;
            }
            int endA = mark(a, i, inA);
            int endB = mark(b, j, inB);
            for (int x = i; x < Math.min(endA, i + REPEATS); x++) {
                for (int y = j; y < Math.min(endB, j + REPEATS); y++) {
                    meetings = count == meetings.length ? Arrays.copyOf(meetings, 2 * count) : meetings;
                    meetings[count++] = meeting(a.place(x), b.place(y));
                }
            }
            i = endA;
            j = endB;
        }
        return new SharedRuns(inA, inB, longest(Arrays.copyOf(meetings, count)));
    }

    /** Marks the words of all runs that are like one; answers the first that is not. */
    private static int mark(Body body, int run, BitSet words) {
        int end = run;
        while (end < body.runs() && body.hash(end) == body.hash(run)) {
            words.set(body.place(end), body.place(end) + Winnowing.RUN);
            end++;
        }
        return end;
    }

    /** Sorts first by how far the texts are shifted against each other, then by place. */
    private static long meeting(int placeA, int placeB) {
        return ((long) (placeB - placeA) << 32) | placeA;
    }

    private static int longest(long[] meetings) {
        Arrays.sort(meetings);
        int longest = 0;
        int length = 0;
        for (int i = 0; i < meetings.length; i++) {
            length = i > 0 && meetings[i] == meetings[i - 1] + 1 ? length + 1 : Winnowing.RUN;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
