package variorum.search.expression;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.search.expression.Symbols.Kind;

/**
 * Runs a program, and keeps what it has learnt: each list of ways that are open at once is a state, and where a state
 * goes with a symbol is worked out once. Whether a match ended is known when the next symbol is, for an edge may depend
 * on it.
 *
 * <p>What a step answers is the next state, and in its lowest bit whether a match ended <em>before</em> the symbol.
 */
final class Automaton {

    /** No way is open any more. */
    static final int DEAD = 0;

    /** There are more states than are worth keeping. */
    static final int SPENT = -1;

    /** Numbers kept, in states and in the table. */
    private static final int MOST_KEPT = 1 << 20;

    /** Ways followed; following one takes some nanoseconds. */
    private static final int MOST_FOLLOWED = 5_000_000;

    private record State(List<Integer> ways, Kind before) {}

    private final Ways ways;
    private final Symbols symbols;
    private final int width;
    private final Map<State, Integer> numbers = new HashMap<>();
    private State[] states = new State[16];
    private int[] table;
    private final Map<Kind, Integer> starts = new EnumMap<>(Kind.class);
    private int made;
    private long kept;

    /** An automaton that has learnt nothing. */
    Automaton(Ways ways, Symbols symbols) {
        this.ways = ways;
        this.symbols = symbols;
        this.width = symbols.end() + 1;
        this.table = new int[states.length * width];
        number(new State(List.of(), Kind.OTHER));
        for (Kind before : Kind.values()) {
            starts.put(before, number(new State(ways.first(), ways.areChecked() ? before : Kind.OTHER)));
        }
    }

    /** The state before the first symbol, where this kind of character stands before it. */
    int start(Kind before) {
        return Objects.requireNonNull(starts.get(before));
    }

    /** The next state and whether a match ended, see above; {@link #SPENT} if it can't go on. */
    int step(int state, int symbol) {
        int known = table[state * width + symbol];
        return known != 0 ? known - 1 : learn(state, symbol);
    }

    private int learn(int from, int symbol) {
        State state = states[from];
        if (kept > MOST_KEPT || ways.followed() > MOST_FOLLOWED) {
            return SPENT;
        }
        boolean matched = ways.follow(state.ways(), state.before(), symbol);
        List<Integer> open = ways.open();
        Kind before = ways.areChecked() && symbol != symbols.end() ? symbols.kind(symbol) : Kind.OTHER;
        int next = open.isEmpty() && !ways.beginAnywhere() ? DEAD : number(new State(open, before));
        int answer = next << 1 | (matched ? 1 : 0);
        table[from * width + symbol] = answer + 1;
        return answer;
    }

    private int number(State state) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        if (made == states.length) {
            states = Arrays.copyOf(states, made * 2);
            table = Arrays.copyOf(table, states.length * width);
        }
        kept += width + 5L * state.ways().size();
        states[made] = state;
        numbers.put(state, made);
        return made++;
    }
}
