package variorum.collation.overlap;

import java.util.Arrays;

/**
 * Chooses few of the runs of five words of a text so that two texts that share {@value #SURE} words in a row always
 * share a choice: of each {@value #WINDOW} runs that follow each other the one with the smallest hash. The method is
 * winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).
 */
final class Winnowing {

    /** How many words make a run. */
    static final int RUN = 5;

    /** From how many runs one is chosen. */
    static final int WINDOW = 8;

    /** From so many common words in a row on there is surely a common fingerprint. */
    static final int SURE = RUN + WINDOW - 1;

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Winnowing() {}

    /** The hash of a word; equal words have equal hashes in every version of the program. */
    static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** The hashes of all runs of a stretch, by the place of their first word; none when it is too short. */
    static long[] runs(long[] words, int from, int to) {
        long[] runs = new long[Math.max(0, to - from - RUN + 1)];
        for (int run = 0; run < runs.length; run++) {
            long hash = 0;
            for (int word = from + run; word < from + run + RUN; word++) {
                hash = hash * STEP + words[word];
            }
            runs[run] = mixed(hash);
        }
        return runs;
    }

    /** The places of the chosen runs, ascending. A stretch with fewer runs than a window has one choice. */
    static int[] chosen(long[] runs) {
        int[] chosen = new int[runs.length];
        int count = 0;
        int best = -1;
        int windows = Math.max(Math.min(1, runs.length), runs.length - WINDOW + 1);
        for (int window = 0; window < windows; window++) {
            int last = Math.min(window + WINDOW, runs.length) - 1;
            int before = best;
            if (best < window) {
                best = smallest(runs, window, last);
            } else if (order(runs[last]) <= order(runs[best])) {
                best = last;
            }
            if (best != before) {
                chosen[count++] = best;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Of several smallest the last. */
    private static int smallest(long[] runs, int from, int last) {
        int best = from;
        for (int run = from + 1; run <= last; run++) {
            if (order(runs[run]) <= order(runs[best])) {
                best = run;
            }
        }
        return best;
    }

    /** The upper half of a hash decides who is chosen, so that the lower half of those chosen is still even. */
    private static long order(long run) {
        return run >>> 32;
    }

    /** The fingerprint of a run: the half of its hash that had no part in the choice. */
    static int fingerprint(long run) {
        return (int) run;
    }

    /** Spreads every bit over all others (the finaliser of MurmurHash3). */
    private static long mixed(long hash) {
        long bits = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return bits ^ (bits >>> 33);
    }
}
