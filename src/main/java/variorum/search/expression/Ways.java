package variorum.search.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Program.Step;
import variorum.search.expression.Symbols.Kind;

/**
 * Follows all ways through a program at once over one symbol. Of an anchored program, the ways are in the order in
 * which they are preferred, and those behind one that has matched are given up; else any match counts and a new way
 * begins before every symbol, which has to take a character before it can match.
 */
final class Ways {

    private final Step[] steps;
    private final int first;
    private final boolean anchored;
    private final boolean checked;
    private final Symbols symbols;
    private final int[] stack;
    private final int[] met;
    private final int[] opened;
    private final List<Integer> open = new ArrayList<>();
    private int round;
    private long followed;

    /** The ways through a program; anchored when they begin at the first symbol only. */
    Ways(Program program, boolean anchored, Symbols symbols) {
        this.steps = program.steps().toArray(Step[]::new);
        this.first = program.start();
        this.anchored = anchored;
        this.checked = Arrays.stream(steps).anyMatch(Program.Check.class::isInstance);
        this.symbols = symbols;
        this.stack = new int[2 * steps.length + 2];
        this.met = new int[steps.length];
        this.opened = new int[steps.length];
    }

    /** The ways before the first symbol. */
    List<Integer> first() {
        return anchored ? List.of(first) : List.of();
    }

    boolean beginAnywhere() {
        return !anchored;
    }

    /** Whether it matters what stands on both sides of a place. */
    boolean areChecked() {
        return checked;
    }

    /** How many steps have been taken in all. */
    long followed() {
        return followed;
    }

    /** The ways that are open behind the symbol that was followed last. */
    List<Integer> open() {
        return anchored ? List.copyOf(open) : open.stream().sorted().toList();
    }

    /** Follows ways over a symbol; answers whether one had matched before it. */
    boolean follow(List<Integer> from, Kind before, int symbol) {
        open.clear();
        round++;
        boolean matched = false;
        for (int i = 0; i < from.size() && !(matched && anchored); i++) {
            matched |= follow(from.get(i), before, symbol);
        }
        if (!anchored) {
            follow(first, before, symbol);
        }
        return matched;
    }

    private boolean follow(int from, Kind before, int symbol) {
        boolean matched = false;
        int depth = 0;
        stack[depth++] = from;
        while (depth > 0) {
            int at = stack[--depth];
            followed++;
            if (met[at] == round) {
                continue;
            }
            met[at] = round;
            switch (steps[at]) {
                case Program.Done done -> {
                    matched = true;
                    depth = anchored ? 0 : depth;
                }
                case Program.Take(Letters letters, int next) -> take(letters, next, symbol);
                case Program.Check(Edge edge, int next) -> {
                    if (holds(edge, before, symbols.kind(symbol))) {
                        stack[depth++] = next;
                    }
                }
                case Program.Fork(int preferred, int other) -> {
                    stack[depth++] = other;
                    stack[depth++] = preferred;
                }
            }
        }
        return matched;
    }

    private void take(Letters letters, int next, int symbol) {
        if (symbol != symbols.end() && opened[next] != round && letters.has(symbols.sample(symbol))) {
            opened[next] = round;
            open.add(next);
        }
    }

    private static boolean holds(Edge edge, Kind before, Kind after) {
        return switch (edge) {
            case LINE_START -> before == Kind.EDGE_OF_TEXT || before == Kind.LINE_FEED;
            case LINE_END -> after == Kind.EDGE_OF_TEXT || after == Kind.LINE_FEED;
            case TEXT_START -> before == Kind.EDGE_OF_TEXT;
            case TEXT_END -> after == Kind.EDGE_OF_TEXT;
            case WORD_EDGE -> (before == Kind.WORD) != (after == Kind.WORD);
            case NO_WORD_EDGE -> (before == Kind.WORD) == (after == Kind.WORD);
        };
    }
}
