package variorum.search.expression;

import java.util.BitSet;
import java.util.List;
import variorum.text.Span;

/**
 * Finds an expression in a stretch of a text, in two rounds. Backwards, an automaton learns for each character which
 * places of the expression may take it and lead to a match, and so also where matches begin. Forwards from the first
 * of these, the way is taken that is preferred among those that lead to a match; and so on from its end.
 *
 * <p>A long stretch is cut into blocks, for of one block only are the sets remembered. Of the others it is known how
 * they end, so that they can be gone through once more.
 */
final class Scan {

    private final Automaton automaton;
    private final Symbols symbols;
    private final Walk walk;
    private final Pulse pulse;
    private final int width;
    private final int block;
    private final int[] states;
    private final BitSet begins = new BitSet();
    private long[][] ends = new long[0][];
    private String text = "";
    private int start;
    private int end;
    private int from;
    private int until;

    /** The scan for an expression; asks from time to time whether to go on. */
    Scan(Program program, Places places, Room room, Pulse pulse) {
        Ways ways = new Ways(program.steps());
        this.automaton = new Automaton(program, ways, places, room, pulse);
        this.symbols = places.symbols();
        this.walk = new Walk(program.start(), ways, places);
        this.pulse = pulse;
        this.width = places.width();
        this.block = room.block(width);
        this.states = new int[block + 1];
    }

    /** Adds what is found in a stretch of a text, which counts as a text of its own. */
    void find(String text, int start, int end, List<Span> found) {
        this.text = text;
        this.start = start;
        this.end = end;
        findBegins();
        int at = begins.nextSetBit(0);
        while (at >= 0) {
            int until = walk.end(this, text, start + at);
            if (until > start + at) {
                found.add(new Span(start + at, until));
            }
            at = begins.nextSetBit(Math.max(at + 1, until - start));
        }
    }

    private void findBegins() {
        begins.clear();
        int blocks = Math.max(1, (end - start + block - 1) / block);
        ends = new long[blocks][];
        ends[blocks - 1] = new long[width];
        int state = 0;
        for (int i = blocks - 1; i >= 0; i--) {
            state = goThrough(i);
            if (i > 0) {
                ends[i - 1] = automaton.sets().words(state).clone();
            }
        }
        if ((automaton.step(state, Symbols.EDGE) & 1) != 0) {
            begins.set(0);
        }
    }

    /** Where a block begins, which is not between the halves of a character. */
    private int bound(int block) {
        int at = Math.min(end, start + block * this.block);
        boolean halves = at > start && at < end && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return halves ? at + 1 : at;
    }

    private int goThrough(int block) {
        from = bound(block);
        until = bound(block + 1);
        int state = automaton.enter(ends[block], symbols.kind(symbolAt(until)));
        int at = until;
        while (at > from) {
            int symbol = symbols.known(text.charAt(at - 1));
            int size = 1;
            if (symbol == 0) {
                int c = text.codePointBefore(at);
                symbol = symbols.of(c);
                size = Character.charCount(c);
            }
            int answer = automaton.step(state, symbol);
            if ((answer & 1) != 0) {
                begins.set(at - start);
            }
            state = answer >> 1;
            at -= size;
            states[at - from] = state;
        }
        automaton.count(until - from);
        pulse.beat((until - from) * (8L + width));
        return state;
    }

    private int symbolAt(int at) {
        return at >= end ? Symbols.EDGE : symbols.of(text.codePointAt(at));
    }

    /** Whether a place of the expression may take the character there and lead to a match. */
    boolean mayTake(int at, int place) {
        return at < end && automaton.sets().has(states[at - from], place);
    }

    /** The kind of the character that a UTF-16 unit is of; half of a character is none of a word. */
    Kind kindAt(int at) {
        return at < start || at >= end ? Kind.EDGE_OF_TEXT : symbols.kind(symbols.of(text.charAt(at)));
    }

    /** Makes sure that the block is at hand in which a character stands. */
    void bring(int at) {
        if (at < end && (at < from || at >= until)) {
            int number = (at - start) / block;
            goThrough(at < bound(number) ? number - 1 : number);
        }
    }
}
