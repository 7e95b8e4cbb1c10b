package variorum.search.expression;

import java.util.Arrays;
import java.util.List;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Program.Step;

/**
 * Goes from a step of a program to all the places that may take the next character, those first that are preferred. A
 * place is a step that takes a character; places are numbered from 0, the last of the expression first.
 */
final class Ways {

    /** Where a match may end. */
    static final int MATCH = -1;

    /** There are no more ways to go. */
    static final int NONE = -2;

    private final Step[] steps;
    private final int[] places;
    private final int[] stack;
    private final int[] met;
    private int depth;
    private int round;
    private Kind before = Kind.EDGE_OF_TEXT;
    private Kind after = Kind.EDGE_OF_TEXT;

    /** The ways through these steps. */
    Ways(List<Step> program) {
        this.steps = program.toArray(Step[]::new);
        this.places = new int[steps.length];
        this.stack = new int[steps.length + 2];
        this.met = new int[steps.length];
        int made = 0;
        for (int i = 0; i < steps.length; i++) {
            places[i] = steps[i] instanceof Program.Take ? made++ : NONE;
        }
    }

    /** Whether it matters what stands on both sides of a place. */
    boolean areChecked() {
        return Arrays.stream(steps).anyMatch(Program.Check.class::isInstance);
    }

    /** The place that a step is itself, to which there is but this way; else {@link #NONE}. */
    int only(int step) {
        return places[step];
    }

    /** Stands at a step between two characters of these kinds. */
    void start(int step, Kind before, Kind after) {
        this.before = before;
        this.after = after;
        round++;
        stack[0] = step;
        depth = 1;
    }

    /** The next place that may take what comes next; or {@link #MATCH}, or {@link #NONE}. */
    int next() {
        while (depth > 0) {
            int at = stack[--depth];
            if (met[at] == round) {
                continue;
            }
            met[at] = round;
            switch (steps[at]) {
                case Program.Done done -> {
                    return MATCH;
                }
                case Program.Take take -> {
                    return places[at];
                }
                case Program.Check(Edge edge, int next) -> {
                    if (edge.isBetween(before, after)) {
                        stack[depth++] = next;
                    }
                }
                case Program.Fork(int preferred, int other) -> {
                    stack[depth++] = other;
                    stack[depth++] = preferred;
                }
            }
        }
        return NONE;
    }
}
