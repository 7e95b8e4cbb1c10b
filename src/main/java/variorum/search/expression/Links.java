package variorum.search.expression;

/**
 * Which places may come before which, between two characters of certain kinds: what is needed to go backwards by one
 * character with all places at once. Most places come before the one with the number below theirs, which is a shift of
 * bits for all of them together. Where ways part or meet, places in one word of a set call for places in another.
 */
final class Links {

    private final long[] first;
    private final long[] last;
    private final long[] before;
    private final int[] start;
    private final long[] asked;
    private final int[] where;
    private final long[] called;

    /**
     * What has been worked out.
     *
     * @param first places with which a match may begin
     * @param last places with which it may end
     * @param before places that may come before the one with the number below
     * @param start for each word of a set, the first of its calls; one more for the end of the last
     * @param asked for each call, the places in the word of which one is enough
     * @param where the word in which places are called for
     * @param called these places
     */
    Links(long[] first, long[] last, long[] before, int[] start, long[] asked, int[] where, long[] called) {
        this.first = first;
        this.last = last;
        this.before = before;
        this.start = start;
        this.asked = asked;
        this.where = where;
        this.called = called;
    }

    /** Whether a match may begin with one of the places of a set. */
    boolean mayBegin(long[] words, int set) {
        for (int i = 0; i < first.length; i++) {
            if ((words[set + i] & first[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes the set of the places that may come before those of a set, or last, and take what is there. */
    void goBack(long[] words, int from, int to, long[] taking) {
        long carry = 0;
        boolean calls = false;
        for (int i = 0; i < first.length; i++) {
            long set = words[from + i];
            words[to + i] = (((set << 1) | carry) & before[i]) | last[i];
            carry = set >>> 63;
            calls |= set != 0 && start[i] < start[i + 1];
        }
        if (calls) {
            call(words, from, to);
        }
        for (int i = 0; i < first.length; i++) {
            words[to + i] &= taking[i];
        }
    }

    private void call(long[] words, int from, int to) {
        for (int i = 0; i < first.length; i++) {
            long set = words[from + i];
            if (set != 0) {
                for (int k = start[i]; k < start[i + 1]; k++) {
                    if ((set & asked[k]) != 0) {
                        words[to + where[k]] |= called[k];
                    }
                }
            }
        }
    }
}
