package variorum.collation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two passages known to tell the same, word against word from start to end: equal words, words spelt alike, and other
 * words that stand in each other's place. Where two neighbouring groups of equal size changed places, neither is taken
 * for the one that stayed: both stand against each other as variants.
 */
final class PassagePair {

    private static final int EQUAL = 100;
    private static final int NEVER = -EQUAL;
    private static final int ALIKE = 60;
    private static final int OTHER = 15;
    private static final int CONTINUES = 4;
    /** The certainty of a place that was chosen among several: it decides where nothing else does. */
    private static final double GUESS = 0.0001;
    /** From this likeness on two spellings may be of one word, */
    private static final double LEAST_LIKENESS = 0.5;
    /** unless one has fewer letters: short words are alike by chance. */
    private static final int LETTERS = 5;

    private final List<String> a;
    private final List<String> b;
    private final int[] known;
    private final boolean[] knownInB;
    private final int[] partners;
    private final double[] certainties;

    /**
     * Aligns two lists of folded words.
     *
     * @param known for each word of A the word of B that is known to be its partner, or -1
     */
    PassagePair(List<String> a, List<String> b, int[] known) {
        this.a = a;
        this.b = b;
        this.known = known;
        this.knownInB = new boolean[b.size()];
        IntStream.of(known).filter(word -> word >= 0).forEach(word -> knownInB[word] = true);
        this.partners = new int[a.size()];
        this.certainties = new double[a.size()];
        Arrays.fill(partners, -1);
        align();
        if (IntStream.of(known).allMatch(word -> word < 0)) {
            untieSwaps();
        }
        weigh();
    }

    /** The word of B that stands in the place of a word of A, or -1. */
    int partner(int word) {
        return partners[word];
    }

    /** How surely a word of A and its partner are one word in two forms, 0 to 1. */
    double certainty(int word) {
        return certainties[word];
    }

    private int worth(int i, int j) {
        if (known[i] >= 0 || knownInB[j]) {
            return known[i] == j ? EQUAL : NEVER;
        }
        if (a.get(i).equals(b.get(j))) {
            return EQUAL;
        }
        double likeness = likeness(a.get(i), b.get(j));
        return likeness >= LEAST_LIKENESS ? (int) (ALIKE * likeness) + OTHER : OTHER;
    }

    private static double likeness(String one, String other) {
        return Math.min(one.length(), other.length()) >= LETTERS ? Likeness.of(one, other) : 0;
    }

    /** Whether two spellings may be of one word. */
    static boolean isAlike(String one, String other) {
        return likeness(one, other) >= LEAST_LIKENESS;
    }

    /** The heaviest alignment without crossing (Needleman and Wunsch, gaps cost nothing). */
    private void align() {
        int[] above = new int[b.size() + 1];
        int[] best = new int[b.size() + 1];
        byte[][] step = new byte[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                int worth = worth(i - 1, j - 1);
                int both = above[j - 1] + worth + (worth > OTHER && step[i - 1][j - 1] == 'm' ? CONTINUES : 0);
                best[j] = Math.max(both, Math.max(above[j], best[j - 1]));
                boolean leave = worth == OTHER && best[j] > 0 && best[j] == Math.max(above[j], best[j - 1]);
                step[i][j] = (byte) (best[j] == both && !leave ? 'm' : best[j] == above[j] ? 'a' : 'b');
            }
            int[] swap = above;
            above = best;
            best = swap;
        }
        walkBack(step);
    }

    private void walkBack(byte[][] step) {
        int i = a.size();
        int j = b.size();
        while (i > 0 && j > 0) {
            byte last = step[i][j];
            if (last == 'm') {
                partners[i - 1] = j - 1;
            }
            i -= last == 'b' ? 0 : 1;
            j -= last == 'a' ? 0 : 1;
        }
    }

    /** Looks for X Y against Y X with X and Y of equal size, and sets the two against each other place by place. */
    private void untieSwaps() {
        for (int start = 0; start < a.size(); start++) {
            for (int size = Math.min(a.size() - start, b.size()) / 2; size > 0; size--) {
                int other = startInB(start, size);
                if (other >= 0 && isSwap(start, other, size)) {
                    for (int i = 0; i < 2 * size; i++) {
                        partners[start + i] = other + i;
                    }
                    break;
                }
            }
        }
    }

    /** Where a stretch of twice that size starts in B: right after the partner of the word before it in A. */
    private int startInB(int start, int size) {
        int other = 0;
        for (int i = start - 1; i >= 0 && other == 0; i--) {
            other = partners[i] >= 0 ? partners[i] + 1 : 0;
        }
        return other + 2 * size <= b.size() && start + 2 * size <= a.size() ? other : -1;
    }

    private boolean isSwap(int start, int other, int size) {
        for (int i = 0; i < size; i++) {
            boolean crossed = a.get(start + i).equals(b.get(other + size + i))
                    && a.get(start + size + i).equals(b.get(other + i));
            if (!crossed || a.get(start + i).equals(b.get(other + i))) {
                return false;
            }
        }
        return true;
    }

    /** Words that only stand in each other's place say next to nothing if there were more places to choose from. */
    private void weigh() {
        int lastA = -1;
        int lastB = -1;
        for (int i = 0; i <= a.size(); i++) {
            boolean end = i == a.size();
            if (end || (partners[i] >= 0 && worth(i, partners[i]) > OTHER)) {
                int placesA = i - lastA - 1;
                int placesB = (end ? b.size() : partners[i]) - lastB - 1;
                Arrays.fill(certainties, lastA + 1, i, placesA == placesB ? OTHER / (double) EQUAL : GUESS);
                if (!end) {
                    certainties[i] = worth(i, partners[i]) / (double) EQUAL;
                    lastA = i;
                    lastB = partners[i];
                }
            }
        }
    }
}
