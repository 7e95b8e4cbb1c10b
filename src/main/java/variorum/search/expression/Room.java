package variorum.search.expression;

/**
 * How much a search may remember.
 *
 * @param kept for good, in words of 64 bits and entries of tables: what has been learnt about an expression
 * @param block UTF-16 units of a text that are gone through at once
 */
record Room(int kept, int block) {

    /** Some megabytes in all. */
    static final Room ENOUGH = new Room(1 << 20, 1 << 13);

    /** Words of 64 bits for the sets of a block. */
    private static final int MOST_WORDS = 1 << 17;

    private static final int SHORTEST_BLOCK = 64;

    /** The length of a block when each set has so many words. */
    int block(int width) {
        return Math.min(block, Math.max(SHORTEST_BLOCK, MOST_WORDS / Math.max(1, width)));
    }
}
