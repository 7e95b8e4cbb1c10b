package variorum.search.expression;

import java.util.Arrays;

/**
 * Sets of places under numbers, each with the kind of the character that stands behind. As long as there is room they
 * are kept for good, each under one number; then they are only lent, and given back all at once.
 */
final class Sets {

    private final int width;
    private final int mostKept;
    private long[][] sets = new long[16][];
    private Kind[] behind = new Kind[16];
    private int[] slots = new int[64];
    private int kept;
    private int made;
    private long cost;

    /** No sets yet, each of so many words of 64 bits; so many words and entries of tables may be kept. */
    Sets(int width, int mostKept) {
        this.width = width;
        this.mostKept = mostKept;
    }

    /** The words of a set. */
    long[] words(int set) {
        return sets[set];
    }

    boolean has(int set, int place) {
        return (sets[set][place >> 6] & 1L << place) != 0;
    }

    Kind behind(int set) {
        return behind[set];
    }

    boolean isFull() {
        return cost >= mostKept;
    }

    /** Whether it stays under its number. */
    boolean isKept(int set) {
        return set < kept;
    }

    int kept() {
        return kept;
    }

    /** Counts so many entries that are kept beside a set. */
    void countEntries(int more) {
        cost += more;
    }

    /** Where the words of the next set can be written. */
    long[] room() {
        if (made == behind.length) {
            behind = Arrays.copyOf(behind, 2 * made);
            sets = Arrays.copyOf(sets, 2 * made);
        }
        long[] room = sets[made];
        if (room == null) {
            room = new long[width];
            sets[made] = room;
        }
        return room;
    }

    /** Lends the number of the set that was written last. */
    int lend(Kind kind) {
        if (behind[made] != kind) { // mostly it is from last time
            behind[made] = kind;
        }
        return made++;
    }

    /** The number of the set that was written last: that of its equal, or its own for good, or lent if it is full. */
    int number(Kind kind) {
        behind[made] = kind;
        int slot = hash(made);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (isSame(slots[slot] - 1, made)) {
                return slots[slot] - 1;
            }
        }
        if (isFull() || made > kept) {
            return made++;
        }
        slots[slot] = made + 1;
        kept++;
        cost += 2L * width + 2;
        if (2 * kept > slots.length) {
            spread();
        }
        return made++;
    }

    private void spread() {
        slots = new int[2 * slots.length];
        for (int set = 0; set < kept; set++) {
            int slot = hash(set);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = set + 1;
        }
    }

    private int hash(int set) {
        long hash = behind[set].number();
        for (long word : sets[set]) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) (hash ^ hash >>> 16) & (slots.length - 1);
    }

    private boolean isSame(int one, int other) {
        return behind[one] == behind[other] && Arrays.equals(sets[one], sets[other]);
    }

    /** Takes back what was lent. */
    void takeBack() {
        made = kept;
    }

    /** Forgets all sets. */
    void clear() {
        Arrays.fill(slots, 0);
        made = 0;
        kept = 0;
        cost = 0;
    }
}
