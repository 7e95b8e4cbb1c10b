package variorum.collation.overlap;

import variorum.text.Document;

/**
 * How much two reports have in common, in words of their bodies without furniture. A word is shared when it stands in a
 * run of at least five words that the other has too, in whatever place.
 *
 * @param a one report; the one with the smaller id
 * @param b the other
 * @param wordsA words of A
 * @param wordsB words of B
 * @param sharedA words of A that B has
 * @param sharedB words of B that A has; differs where one repeats itself
 * @param longestRun the most words in a row that both have, furniture included
 */
public record Overlap(
        Document.Id a, Document.Id b, int wordsA, int wordsB, int sharedA, int sharedB, int longestRun) {

    /** The share of A that stands in B, 0 to 1. */
    public double aInB() {
        return share(sharedA, wordsA);
    }

    /** The share of B that stands in A, 0 to 1. */
    public double bInA() {
        return share(sharedB, wordsB);
    }

    /** The larger of the two shares: how much of one report, whichever, stands in the other. */
    public double containment() {
        return Math.max(aInB(), bInA());
    }

    /** The smaller of the two shares: large only when each tells most of the other. */
    public double mutual() {
        return Math.min(aInB(), bInA());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
