package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.task.Progress;

/**
 * Aligns two lists of words in order. Short lists are solved exactly by {@link Grid}; long ones are first pinned at
 * word sequences that occur once in each, so that time stays near linear and memory small.
 */
final class WordAligner {

    /** What the aligner needs to know of the words, and where it says which match. */
    interface Pairs {
        boolean equal(int a, int b);

        /** Whether equal words are also the same but for typography, not only by a rule. */
        boolean sameForm(int a, int b);

        boolean isFunction(int a);

        void match(int a, int b);

        /** A number equal for equal words of A and B. */
        int keyOfA(int a);

        int keyOfB(int b);
    }

    private static final int[] ANCHOR_LENGTHS = {5, 3, 2, 1};

    private final Pairs pairs;
    private final Progress progress;

    WordAligner(Pairs pairs, Progress progress) {
        this.pairs = pairs;
        this.progress = progress;
    }

    /** Matches words of two lists of word numbers, both in reading order. */
    void align(int[] a, int[] b) {
        progress.at(0, 0, "Aligning words");
        int head = 0;
        int shorter = Math.min(a.length, b.length);
        boolean large = (long) (a.length + 1) * (b.length + 1) > Grid.LARGEST;
        boolean trimmed = large || isAlike(a, b);
        while (trimmed && head < shorter && pairs.equal(a[head], b[head])) {
            pairs.match(a[head], b[head]);
            head++;
        }
        int[] restA = Arrays.copyOfRange(a, head, a.length);
        int[] restB = Arrays.copyOfRange(b, head, b.length);
        if (restA.length == 0 || restB.length == 0) {
            return;
        }
        if ((long) (restA.length + 1) * (restB.length + 1) <= Grid.LARGEST) {
            new Grid(restA, restB, pairs).solve();
        } else {
            pinned(restA, restB);
        }
    }

    /** Lists of the same words throughout need no grid. */
    private boolean isAlike(int[] a, int[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!pairs.equal(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    private void pinned(int[] a, int[] b) {
        for (int length : ANCHOR_LENGTHS) {
            List<Link> anchors = anchors(a, b, length);
            if (!anchors.isEmpty()) {
                between(a, b, anchors);
                return;
            }
        }
        int halfA = a.length / 2;
        int halfB = b.length / 2;
        align(Arrays.copyOfRange(a, 0, halfA), Arrays.copyOfRange(b, 0, halfB));
        align(Arrays.copyOfRange(a, halfA, a.length), Arrays.copyOfRange(b, halfB, b.length));
    }

    /** The order-keeping places where the same words stand, once in each list. */
    private List<Link> anchors(int[] a, int[] b, int length) {
        Map<Long, Integer> inA = once(a, length, true);
        Map<Long, Integer> inB = once(b, length, false);
        List<Link> links = new ArrayList<>();
        inA.forEach((hash, place) -> {
            int other = inB.getOrDefault(hash, -1);
            if (place >= 0 && other >= 0 && pairs.equal(a[place], b[other])) {
                links.add(new Link(place, other, 1));
            }
        });
        return Chain.of(links).stream().sorted(Comparator.comparingInt(Link::a)).toList();
    }

    private Map<Long, Integer> once(int[] words, int length, boolean isA) {
        Map<Long, Integer> places = new HashMap<>();
        for (int at = 0; at + length <= words.length; at++) {
            long hash = 7;
            for (int i = at; i < at + length; i++) {
                hash = hash * 1_000_003 + (isA ? pairs.keyOfA(words[i]) : pairs.keyOfB(words[i]));
            }
            places.merge(hash, at, (one, other) -> -1);
        }
        return places;
    }

    private void between(int[] a, int[] b, List<Link> anchors) {
        int fromA = 0;
        int fromB = 0;
        for (Link anchor : anchors) {
            if (anchor.a() < fromA || anchor.b() < fromB) {
                continue;
            }
            align(Arrays.copyOfRange(a, fromA, anchor.a()), Arrays.copyOfRange(b, fromB, anchor.b()));
            pairs.match(a[anchor.a()], b[anchor.b()]);
            fromA = anchor.a() + 1;
            fromB = anchor.b() + 1;
        }
        align(Arrays.copyOfRange(a, fromA, a.length), Arrays.copyOfRange(b, fromB, b.length));
    }
}
