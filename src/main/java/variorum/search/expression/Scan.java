package variorum.search.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.search.expression.Symbols.Kind;
import variorum.task.Progress;
import variorum.text.Span;

/**
 * Finds an expression with two automata. Backwards through a stretch of text, one learns where matches begin that hold
 * a character; forwards from the first of these, the other learns where the match ends that is preferred; and so on
 * from there. Should the first have too much to learn, matches may begin anywhere, as long as the second does not have
 * to look at the same characters again and again.
 */
final class Scan {

    private static final int STEP = 1 << 16;

    /** How often, on average, a character may be looked at where matches may begin anywhere. */
    private static final int AGAIN = 20;

    private final Symbols symbols;
    private final Automaton backwards;
    private final Automaton forwards;

    /** Offsets at which matches begin, the last first. */
    private int[] begins = new int[64];

    private int begun;
    private boolean anywhere;
    private int looked;
    private long steps;

    private Scan(Program backwards, Program forwards) {
        this.symbols = new Symbols(forwards.letters());
        this.backwards = new Automaton(new Ways(backwards, false, symbols), symbols);
        this.forwards = new Automaton(new Ways(forwards, true, symbols), symbols);
    }

    /** The scan for an expression; nothing when it is too large. */
    static Optional<Scan> of(Part part) {
        return Program.of(part, true)
                .flatMap(backwards -> Program.of(part, false).map(forwards -> new Scan(backwards, forwards)));
    }

    /**
     * Adds what is found in a stretch of a text, which counts as a text of its own.
     *
     * @return false when the expression turns out to be too much for an automaton; nothing is added then
     */
    boolean find(String text, int start, int end, Progress progress, List<Span> found) {
        anywhere = anywhere || !begin(text, start, end, progress);
        if (anywhere) {
            beginAnywhere(text, start, end);
        }
        long most = anywhere ? steps + (long) AGAIN * (end - start) : Long.MAX_VALUE;
        int before = found.size();
        int from = start;
        for (int i = begun - 1; i >= 0; i--) {
            if (begins[i] >= from) {
                int until = end(text, start, begins[i], end, progress);
                if (until == Automaton.SPENT || steps > most) {
                    found.subList(before, found.size()).clear();
                    return false;
                }
                if (until > begins[i]) {
                    found.add(new Span(begins[i], until));
                    from = until;
                }
            }
        }
        return true;
    }

    private boolean begin(String text, int start, int end, Progress progress) {
        begun = 0;
        int state = backwards.start(Kind.EDGE_OF_TEXT);
        int at = end;
        while (at > start) {
            char c = text.charAt(at - 1);
            int symbol = Character.isSurrogate(c) ? symbols.of(text.codePointBefore(at)) : symbols.of(c);
            int next = backwards.step(state, symbol);
            if (next < 0) {
                return false;
            }
            if ((next & 1) != 0) {
                mark(at);
            }
            state = next >> 1;
            at -= Character.isLowSurrogate(c) ? 2 : 1;
            ask(progress);
        }
        int last = backwards.step(state, symbols.end());
        if (last > 0 && (last & 1) != 0) {
            mark(start);
        }
        return last >= 0;
    }

    private void beginAnywhere(String text, int start, int end) {
        begun = 0;
        for (int at = end - 1; at >= start; at--) {
            if (!Character.isLowSurrogate(text.charAt(at))) {
                mark(at);
            }
        }
    }

    private void mark(int at) {
        begins = begun < begins.length ? begins : Arrays.copyOf(begins, 2 * begun);
        begins[begun++] = at;
    }

    private void ask(Progress progress) {
        if (++looked >= STEP) {
            looked = 0;
            progress.at(0, 0, "");
        }
    }

    /** Where the match ends that is preferred of those that begin here; here when it holds no character. */
    private int end(String text, int start, int from, int end, Progress progress) {
        int state = forwards.start(from == start ? Kind.EDGE_OF_TEXT : symbols.kind(symbols.of(text.charAt(from - 1))));
        int matched = from;
        int at = from;
        while (true) {
            int c = at < end ? text.codePointAt(at) : -1;
            int next = forwards.step(state, c < 0 ? symbols.end() : symbols.of(c));
            if (next < 0) {
                return Automaton.SPENT;
            }
            matched = (next & 1) != 0 ? at : matched;
            state = next >> 1;
            if (state == Automaton.DEAD) {
                return matched;
            }
            at += Character.charCount(c);
            steps++;
            ask(progress);
        }
    }
}
