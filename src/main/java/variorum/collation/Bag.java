package variorum.collation;

import java.util.Arrays;

/**
 * The stems of a sentence with their counts, in order of their numbers, and how many of each no link has used yet.
 */
final class Bag {
    final int[] stems;
    final int[] counts;
    final int[] free;
    final double weight;

    private Bag(int[] stems, int[] counts, double weight) {
        this.stems = stems;
        this.counts = counts;
        this.free = counts.clone();
        this.weight = weight;
    }

    static Bag of(Words words, int sentence, Weights weights) {
        int[] all = new int[words.wordsIn(sentence)];
        for (int i = 0; i < all.length; i++) {
            all[i] = words.stem(words.firstWord(sentence) + i);
        }
        Arrays.sort(all);
        int[] stems = new int[all.length];
        int[] counts = new int[all.length];
        int distinct = 0;
        double weight = 0;
        for (int stem : all) {
            if (distinct == 0 || stems[distinct - 1] != stem) {
                stems[distinct++] = stem;
            }
            counts[distinct - 1]++;
            weight += weights.of(stem);
        }
        return new Bag(Arrays.copyOf(stems, distinct), Arrays.copyOf(counts, distinct), weight);
    }

    /** The weight of everything two sentences share. */
    static double shared(Bag a, Bag b, Weights weights) {
        return shared(a, a.counts, b, b.counts, weights);
    }

    /** The weight of what they share, of {@code free} only words that no link has used, of {@code other} any. */
    static double sharedFree(Bag free, Bag other, Weights weights) {
        return shared(free, free.free, other, other.counts, weights);
    }

    /** The weight of what they share of words that no link has used on either side. */
    static double sharedFreeInBoth(Bag a, Bag b, Weights weights) {
        return shared(a, a.free, b, b.free, weights);
    }

    private static double shared(Bag a, int[] countsA, Bag b, int[] countsB, Weights weights) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.stems.length && j < b.stems.length) {
            if (a.stems[i] == b.stems[j]) {
                shared += weights.of(a.stems[i]) * Math.min(countsA[i++], countsB[j++]);
            } else if (a.stems[i] < b.stems[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Takes what two sentences share out of what is free. */
    static void use(Bag a, Bag b) {
        int i = 0;
        int j = 0;
        while (i < a.stems.length && j < b.stems.length) {
            if (a.stems[i] == b.stems[j]) {
                int both = Math.min(a.free[i], b.free[j]);
                a.free[i++] -= both;
                b.free[j++] -= both;
            } else if (a.stems[i] < b.stems[j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
