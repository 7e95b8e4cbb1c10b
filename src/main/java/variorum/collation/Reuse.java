package variorum.collation;

/**
 * How much of one witness stands in the other, in words of the story. A word counts as reused when it belongs to a run
 * of at least {@value #RUN} words in a row that both have in this order; fewer may agree by chance. Headings are left
 * out of the count.
 *
 * @param aInB share of A's words that stand in B, 0 to 1
 * @param bInA share of B's words that stand in A, 0 to 1
 * @param longestRun the most words in a row that both have
 * @param wordsA story words of A
 * @param wordsB story words of B
 */
public record Reuse(double aInB, double bInA, int longestRun, int wordsA, int wordsB) {

    /** From how many words in a row a stretch counts as reused. */
    public static final int RUN = 5;

    Reuse reversed() {
        return new Reuse(bInA, aInB, longestRun, wordsB, wordsA);
    }
}
