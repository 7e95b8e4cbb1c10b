package variorum.search.expression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs an expression backwards through a text, with all its places at once: a state is the set of the places that may
 * take the character at hand and lead to a match from there. Where a state goes with a symbol is worked out by
 * {@link Stride} and kept, so that the next time it is one look into a table. When there is no more room for that, it
 * is worked out each time.
 *
 * <p>Whether a match begins somewhere is known when the symbol before is, for an edge may depend on it. So what a step
 * answers is the next state, and in its lowest bit whether a match begins <em>behind</em> the symbol.
 */
final class Automaton {

    private static final int[] NONE = {};

    private record Pair(Kind before, Kind after) {}

    private final Program program;
    private final Ways ways;
    private final Places places;
    private final Symbols symbols;
    private final Pulse pulse;
    private final boolean checked;

    /** So many steps for each set that was kept are worth the keeping: fewer when a step takes longer. */
    private final int worth;
    private final Map<Pair, Links> links = new HashMap<>();
    private @Nullable Stride[] strides = new Stride[0];
    private final Sets sets;
    private int[][] rows = new int[0][];
    private long steps;

    /** An automaton that has learnt nothing. */
    Automaton(Program program, Ways ways, Places places, Room room, Pulse pulse) {
        this.program = program;
        this.ways = ways;
        this.places = places;
        this.symbols = places.symbols();
        this.pulse = pulse;
        this.checked = ways.areChecked();
        this.worth = 3 + 12 / (1 + places.width());
        this.sets = new Sets(places.width(), room.kept());
    }

    Sets sets() {
        return sets;
    }

    /** The state that consists of these places, with such a character behind. What was lent before is gone. */
    int enter(long[] set, Kind behind) {
        sets.takeBack();
        if (sets.isFull() && steps > (long) worth * sets.kept()) {
            sets.clear();
            Arrays.fill(rows, NONE);
            steps = 0;
        }
        System.arraycopy(set, 0, sets.room(), 0, set.length);
        return sets.number(checked ? behind : Kind.OTHER);
    }

    /** The next state and whether a match begins, see above. */
    int step(int state, int symbol) {
        int[] row = state < rows.length ? rows[state] : NONE;
        int known = symbol < row.length ? row[symbol] : 0;
        return known != 0 ? known - 1 : learn(state, symbol);
    }

    /** Counts steps that were made, for to see whether it was worth the while to keep what was learnt for them. */
    void count(int more) {
        steps += sets.isFull() ? 0 : more;
    }

    private int learn(int from, int symbol) {
        Stride stride = stride(symbol, sets.behind(from));
        stride.goBack(sets.words(from), sets.room());
        int next = sets.isFull() ? sets.lend(stride.kind()) : sets.number(stride.kind());
        int answer = next << 1 | (stride.mayBegin(sets.words(from)) ? 1 : 0);
        if (sets.isKept(from) && sets.isKept(next)) {
            keep(from, symbol, answer);
        }
        return answer;
    }

    private void keep(int from, int symbol, int answer) {
        if (from >= rows.length) {
            int before = rows.length;
            rows = Arrays.copyOf(rows, Math.max(16, 2 * from));
            Arrays.fill(rows, before, rows.length, NONE);
        }
        if (symbol >= rows[from].length) {
            sets.countEntries(symbols.count() - rows[from].length);
            rows[from] = Arrays.copyOf(rows[from], symbols.count());
        }
        rows[from][symbol] = answer + 1;
    }

    private Stride stride(int symbol, Kind behind) {
        int number = symbol * Kind.COUNT + behind.number();
        Stride known = number < strides.length ? strides[number] : null;
        if (known != null) {
            return known;
        }
        if (number >= strides.length) {
            strides = Arrays.copyOf(strides, symbols.count() * Kind.COUNT);
        }
        Kind kind = checked ? symbols.kind(symbol) : Kind.OTHER;
        Stride made = links.computeIfAbsent(new Pair(kind, behind), this::link).over(places.taking(symbol), kind);
        strides[number] = made;
        return made;
    }

    private Links link(Pair pair) {
        return Linking.of(program.start(), ways, places, pair.before, pair.after, pulse);
    }
}
