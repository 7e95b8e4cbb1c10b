package variorum.collation;

/**
 * How surely two sentences belong together. What counts is the share of the lighter sentence that stands in the heavier
 * one (so that merged and split sentences are found), the share the other way, and what speaks against it: that the
 * rest of the lighter one stands in another sentence. The three numbers were fitted by logistic regression on
 * hand-linked versions of news reports and set in the middle of the range where they do well.
 */
final class LinkScore {

    /** What so few words could share by chance, added to the weight of each sentence. */
    private static final double CHANCE = 1.3;
    private static final double OTHER_WAY = 2.5;
    private static final double ELSEWHERE = 0.5;
    private static final double ENOUGH = 1;

    /**
     * What the words that the index knows of must give; the frequent words that it does not know make up for the rest.
     */
    private static final double POSSIBLE = 0.6;

    /** Sentences of which the longer has more than this in common with the other are near copies. */
    private static final double COPY = 0.7;
    /** A near copy has at least this part of what it shares still free on both sides, */
    private static final double FREE_OF_COPY = 0.5;
    /** any other pair this part on one side. */
    private static final double FREE_OF_PART = 0.25;

    private final Weights weights;

    LinkScore(Weights weights) {
        this.weights = weights;
    }

    /** Whether two sentences could be linked if they share no more than this. */
    static boolean isPossible(double shared, Bag a, Bag b) {
        return of(shared, a, b) >= POSSIBLE;
    }

    /** The figure in the order of which pairs are tried; what they share may be used or not. */
    static double of(double shared, Bag a, Bag b) {
        return shared / (lighter(a, b) + CHANCE) + OTHER_WAY * shared / (heavier(a, b) + CHANCE);
    }

    private static double lighter(Bag a, Bag b) {
        return Math.min(a.weight, b.weight);
    }

    private static double heavier(Bag a, Bag b) {
        return Math.max(a.weight, b.weight);
    }

    /**
     * Whether two sentences say enough of the same.
     *
     * @param elsewhere the weight of what the lighter one does not share with the other but with the likeliest third
     *     sentence
     */
    static boolean isEnough(double shared, double elsewhere, Bag a, Bag b) {
        return of(shared, a, b) - ELSEWHERE * elsewhere / (lighter(a, b) + CHANCE) >= ENOUGH;
    }

    /** Whether of what two sentences share enough is left by better pairs. */
    boolean isFree(double shared, Bag a, Bag b, boolean same) {
        double freeInA = Bag.sharedFree(a, b, weights) / shared;
        double freeInB = Bag.sharedFree(b, a, weights) / shared;
        boolean copy = same || shared > COPY * heavier(a, b);
        return copy
                ? Math.min(freeInA, freeInB) > FREE_OF_COPY
                : Math.max(freeInA, freeInB) > FREE_OF_PART;
    }
}
