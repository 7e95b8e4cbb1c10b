package variorum.collation;

import java.util.Arrays;

/** Which word stands for which: each word of a witness has at most one partner. */
final class Matching {

    private final int[] partnerOfA;
    private final int[] partnerOfB;
    private final boolean[] moved;

    Matching(int wordsA, int wordsB) {
        partnerOfA = new int[wordsA];
        partnerOfB = new int[wordsB];
        moved = new boolean[wordsA];
        Arrays.fill(partnerOfA, -1);
        Arrays.fill(partnerOfB, -1);
    }

    void match(int a, int b, boolean outOfOrder) {
        partnerOfA[a] = b;
        partnerOfB[b] = a;
        moved[a] = outOfOrder;
    }

    void unmatch(int a) {
        partnerOfB[partnerOfA[a]] = -1;
        partnerOfA[a] = -1;
        moved[a] = false;
    }

    /** The partner of a word of A, or -1. */
    int ofA(int a) {
        return partnerOfA[a];
    }

    /** The partner of a word of B, or -1. */
    int ofB(int b) {
        return partnerOfB[b];
    }

    boolean hasA(int a) {
        return partnerOfA[a] >= 0;
    }

    boolean hasB(int b) {
        return partnerOfB[b] >= 0;
    }

    /** Whether a matched word of A belongs to something that stands in another order. */
    boolean isMoved(int a) {
        return moved[a];
    }
}
