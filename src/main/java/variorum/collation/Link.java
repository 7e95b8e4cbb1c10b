package variorum.collation;

/**
 * A sentence of A and a sentence of B that belong together.
 *
 * @param a number of the sentence in A
 * @param b number of the sentence in B
 * @param weight how much they share
 */
record Link(int a, int b, double weight) {

    /** The two numbers as one, to look a link up by. */
    static long code(int a, int b) {
        return ((long) a << 32) | b;
    }

    long code() {
        return code(a, b);
    }
}
