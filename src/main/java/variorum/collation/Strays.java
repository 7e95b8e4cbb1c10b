package variorum.collation;

import java.util.Arrays;

/**
 * Takes back matches that mean nothing: one or two function words that agree by chance amid words that do not.
 */
final class Strays {

    private static final int LONGEST = 2;
    /** A stray has at least this many words without a partner before it and after it, both witnesses together, */
    private static final int BESIDE = 3;
    /** and this many in all. */
    private static final int AROUND = 9;

    private final Words words;
    private final Matching matching;
    private final int[] a;
    private final int[] b;

    /** Looks at word lists of one group, both in reading order. */
    Strays(Words wordsOfA, Matching matching, int[] a, int[] b) {
        this.words = wordsOfA;
        this.matching = matching;
        this.a = a;
        this.b = b;
    }

    void drop() {
        int at = 0;
        int endA = 0;
        int endB = 0;
        while (at < a.length) {
            if (!matching.hasA(a[at])) {
                at++;
                continue;
            }
            int end = runEnd(at);
            int placeB = placeInB(at);
            int before = at - endA + placeB - endB;
            int after = unmatchedAfter(end, placeB + end - at);
            if (end - at <= LONGEST
                    && onlyFunction(at, end)
                    && before >= BESIDE
                    && after >= BESIDE
                    && before + after >= AROUND) {
                for (int i = at; i < end; i++) {
                    matching.unmatch(a[i]);
                }
            } else {
                endA = end;
                endB = placeB + end - at;
            }
            at = end;
        }
    }

    private int placeInB(int at) {
        return Arrays.binarySearch(b, matching.ofA(a[at]));
    }

    private int runEnd(int at) {
        int place = placeInB(at);
        int end = at + 1;
        while (end < a.length && place + end - at < b.length && matching.ofA(a[end]) == b[place + end - at]) {
            end++;
        }
        return end;
    }

    private int unmatchedAfter(int end, int endInB) {
        int next = end;
        while (next < a.length && !matching.hasA(a[next])) {
            next++;
        }
        int nextInB = next < a.length ? placeInB(next) : b.length;
        return next - end + nextInB - endInB;
    }

    private boolean onlyFunction(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isFunction(a[i])) {
                return false;
            }
        }
        return true;
    }
}
