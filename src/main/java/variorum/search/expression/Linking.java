package variorum.search.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.search.expression.Links.Call;

/** Works out which places may come before which, between two characters of certain kinds. */
final class Linking {

    private record Reached(BitSet places, boolean match) {}

    private final Ways ways;
    private final Places places;
    private final Kind before;
    private final Kind after;
    private final Pulse pulse;
    private final Map<Integer, Reached> reached = new HashMap<>();
    private final BitSet last = new BitSet();
    private final BitSet chained = new BitSet();
    private final Map<Integer, BitSet> others = new HashMap<>();

    private Linking(Ways ways, Places places, Kind before, Kind after, Pulse pulse) {
        this.ways = ways;
        this.places = places;
        this.before = before;
        this.after = after;
        this.pulse = pulse;
    }

    /** What may come before what in a program that begins with this step. */
    static Links of(int start, Ways ways, Places places, Kind before, Kind after, Pulse pulse) {
        Linking linking = new Linking(ways, places, before, after, pulse);
        for (int place = 0; place < places.count(); place++) {
            linking.link(place, linking.reached.computeIfAbsent(places.next(place), linking::reach));
        }
        return linking.made(linking.reach(start).places());
    }

    private Reached reach(int step) {
        BitSet found = new BitSet();
        boolean match = false;
        ways.start(step, before, after);
        for (int way = ways.next(); way != Ways.NONE; way = ways.next()) {
            if (way == Ways.MATCH) {
                match = true;
            } else {
                found.set(way);
            }
            pulse.beat(1);
        }
        return new Reached(found, match);
    }

    private void link(int place, Reached next) {
        last.set(place, next.match());
        next.places().stream().forEach(each -> {
            if (each == place - 1) {
                chained.set(place);
            } else {
                others.computeIfAbsent(each, none -> new BitSet()).set(place);
            }
            pulse.beat(1);
        });
    }

    private Links made(BitSet first) {
        Map<BitSet, BitSet> callersOf = new HashMap<>();
        others.forEach((place, called) -> callersOf.computeIfAbsent(called, none -> new BitSet()).set(place));
        List<Call> calls = new ArrayList<>();
        callersOf.forEach((called, callers) -> add(words(callers), words(called), calls));
        return new Links(words(first), words(last), words(chained), calls);
    }

    private void add(long[] callers, long[] called, List<Call> calls) {
        for (int from = 0; from < callers.length; from++) {
            for (int where = 0; callers[from] != 0 && where < called.length; where++) {
                if (called[where] != 0) {
                    calls.add(new Call(from, callers[from], where, called[where]));
                }
            }
            pulse.beat(1);
        }
    }

    private long[] words(BitSet bits) {
        return Arrays.copyOf(bits.toLongArray(), places.width());
    }
}
