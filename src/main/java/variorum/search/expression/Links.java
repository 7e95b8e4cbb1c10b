package variorum.search.expression;

import java.util.Comparator;
import java.util.List;

/**
 * Which places may come before which, between two characters of certain kinds. Most places come before the one with
 * the number below theirs. Where ways part or meet, places in one word of a set call for places in another.
 */
final class Links {

    private final long[] first;
    private final long[] last;
    private final long[] chained;
    private final List<Call> calls;

    /**
     * What has been worked out.
     *
     * @param first places with which a match may begin
     * @param last places with which it may end
     * @param chained places that may come before the one with the number below
     * @param calls all other ways
     */
    Links(long[] first, long[] last, long[] chained, List<Call> calls) {
        this.first = first;
        this.last = last;
        this.chained = chained;
        this.calls = calls;
    }

    /**
     * One of some places in a word of a set calls for places in another word.
     *
     * @param from the word of those that call, one of which is enough
     * @param where the word of those that are called for
     */
    record Call(int from, long callers, int where, long called) {}

    /** What is left of this where the character before is one that these places take. */
    Stride over(long[] taking, Kind kind) {
        List<Call> left = calls.stream()
                .map(call -> new Call(call.from, call.callers, call.where, call.called & taking[call.where]))
                .filter(call -> call.called != 0)
                .sorted(Comparator.comparingInt(Call::from))
                .toList();
        return new Stride(first, both(last, taking), both(chained, taking), left, kind);
    }

    private static long[] both(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int i = 0; i < one.length; i++) {
            both[i] = one[i] & other[i];
        }
        return both;
    }
}
