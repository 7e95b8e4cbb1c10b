package variorum.search.expression;

import java.util.Arrays;
import java.util.List;
import variorum.search.expression.Links.Call;

/**
 * One character backwards with all places at once: a shift of bits for all that follow one another, and then a look at
 * those that call for others. This is what a search does most when sets hardly ever come twice.
 */
final class Stride {

    private final long[] first;
    private final int firstFrom;
    private final int firstUntil;
    private final long[] last;
    private final long[] chained;
    private final int[] calling;
    private final int[] start;
    private final long[] callers;
    private final int[] where;
    private final long[] called;
    private final Kind kind;

    /** The stride over a character of this kind; the calls are in the order of the words they come from. */
    Stride(long[] first, long[] last, long[] chained, List<Call> calls, Kind kind) {
        this.first = first;
        this.firstFrom = firstFrom(first);
        this.firstUntil = firstUntil(first);
        this.last = last;
        this.chained = chained;
        this.calling = calls.stream().mapToInt(Call::from).distinct().toArray();
        this.callers = calls.stream().mapToLong(Call::callers).toArray();
        this.where = calls.stream().mapToInt(Call::where).toArray();
        this.called = calls.stream().mapToLong(Call::called).toArray();
        this.kind = kind;
        this.start = new int[calling.length + 1];
        int[] from = calls.stream().mapToInt(Call::from).toArray();
        for (int i = 0; i < calling.length; i++) {
            start[i] = Arrays.binarySearch(from, calling[i]);
            while (start[i] > 0 && from[start[i] - 1] == calling[i]) {
                start[i]--;
            }
        }
        start[calling.length] = calls.size();
    }

    private static int firstFrom(long[] words) {
        int from = 0;
        while (from < words.length && words[from] == 0) {
            from++;
        }
        return from;
    }

    private static int firstUntil(long[] words) {
        int until = words.length;
        while (until > 0 && words[until - 1] == 0) {
            until--;
        }
        return until;
    }

    Kind kind() {
        return kind;
    }

    /** Whether a match may begin with one of the places of a set. */
    boolean mayBegin(long[] set) {
        for (int i = firstFrom; i < firstUntil; i++) {
            if ((set[i] & first[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes the set of the places that may come before those of a set, or last. */
    void goBack(long[] from, long[] to) {
        long carry = 0;
        for (int i = 0; i < chained.length; i++) {
            long set = from[i];
            to[i] = ((set << 1 | carry) & chained[i]) | last[i];
            carry = set >>> 63;
        }
        for (int i = 0; i < calling.length; i++) {
            long set = from[calling[i]];
            int end = set == 0 ? 0 : start[i + 1];
            for (int k = start[i]; k < end; k++) {
                if ((set & callers[k]) != 0) {
                    to[where[k]] |= called[k];
                }
            }
        }
    }
}
