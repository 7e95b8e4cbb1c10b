package variorum.collation;

/**
 * How surely two sentences belong together. What counts is the share of the lighter sentence that stands in the heavier
 * one (so that merged and split sentences are found), less the share of it that stands in a third sentence only, and
 * the share of the heavier one that stands in the lighter. The numbers are round ones from the middle of a wide range
 * in which hand-linked versions of news reports come out alike.
 *
 * @param function what a function word weighs beside another that is as frequent in the pair
 * @param chance what so few words could share by chance, added to the weight of each sentence
 * @param otherWay how often the share of the heavier sentence counts
 * @param enough what two sentences that belong together reach
 */
record LinkScore(double function, double chance, double otherWay, double enough) {

    static final LinkScore STANDARD = new LinkScore(0.5, 1, 3, 1.15);

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

    /** Whether two sentences could be linked if they share no more than this. */
    boolean isPossible(double shared, Bag a, Bag b) {
        return of(shared, a, b) >= POSSIBLE;
    }

    /** The figure in the order of which pairs are tried; what they share may be used or not. */
    double of(double shared, Bag a, Bag b) {
        return shared / (lighter(a, b) + chance) + otherWay * shared / (heavier(a, b) + chance);
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
    boolean isEnough(double shared, double elsewhere, Bag a, Bag b) {
        return of(shared, a, b) - elsewhere / (lighter(a, b) + chance) >= enough;
    }

    /** Whether of what two sentences share enough is left by better pairs. */
    static boolean isFree(double shared, Bag a, Bag b, boolean same, Weights weights) {
        double freeInA = Bag.sharedFree(a, b, weights) / shared;
        double freeInB = Bag.sharedFree(b, a, weights) / shared;
        boolean copy = same || shared > COPY * heavier(a, b);
        return copy
                ? Math.min(freeInA, freeInB) > FREE_OF_COPY
                : Math.max(freeInA, freeInB) > FREE_OF_PART;
    }
}
