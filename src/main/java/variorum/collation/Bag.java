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

    /** The weight of what a sentence shares with a third one but not with the other. */
    static double sharedBeside(Bag bag, Bag other, Bag third, Weights weights) {
        double shared = 0;
        int j = 0;
        int k = 0;
        for (int i = 0; i < bag.stems.length; i++) {
            j = other.placeOf(bag.stems[i], j);
            k = third.placeOf(bag.stems[i], k);
            int left = bag.counts[i] - other.countAt(j, bag.stems[i]);
            shared += weights.of(bag.stems[i]) * Math.max(0, Math.min(left, third.countAt(k, bag.stems[i])));
        }
        return shared;
    }

    /** The first place from {@code from} whose stem is not before this one. */
    private int placeOf(int stem, int from) {
        int place = from;
        while (place < stems.length && stems[place] < stem) {
            place++;
        }
        return place;
    }

    private int countAt(int place, int stem) {
        return place < stems.length && stems[place] == stem ? counts[place] : 0;
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
