package variorum.search.expression;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import variorum.search.expression.Part.At;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Part.Either;
import variorum.search.expression.Part.One;
import variorum.search.expression.Part.Repeat;
import variorum.search.expression.Part.Row;

/**
 * An expression as steps that lead to one another, for reading in one direction. It is made from its end, so that each
 * step knows the next.
 */
final class Program {

    /** More than an expression needs that somebody has written, fewer than an automaton bears. */
    private static final int MOST = 5_000;

    /** Where a match has ended. */
    static final int MATCH = 0;

    /** What is to be done, and what comes next. */
    sealed interface Step {}

    /** Nothing is left to do. */
    record Done() implements Step {}

    /** Takes one character of these. */
    record Take(Letters letters, int next) implements Step {}

    /** Goes on only here. */
    record Check(Edge edge, int next) implements Step {}

    /** Goes both ways; the first is preferred. */
    record Fork(int first, int second) implements Step {}

    private final List<Step> steps = new ArrayList<>(List.of(new Done()));
    private final boolean backwards;
    private int start;

    private Program(boolean backwards) {
        this.backwards = backwards;
    }

    /** The steps of an expression; nothing when there are too many. */
    static Optional<Program> of(Part part, boolean backwards) {
        Program program = new Program(backwards);
        program.start = program.make(part, MATCH);
        return program.isFull() ? Optional.empty() : Optional.of(program);
    }

    List<Step> steps() {
        return steps;
    }

    /** The sets of characters it takes. */
    List<Letters> letters() {
        IdentityHashMap<Letters, Boolean> sets = new IdentityHashMap<>(); // repeated parts share theirs
        for (Step step : steps) {
            if (step instanceof Take(Letters letters, int next)) {
                sets.put(letters, true);
            }
        }
        return List.copyOf(sets.keySet());
    }

    int start() {
        return start;
    }

    private boolean isFull() {
        return steps.size() > MOST;
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    private int make(Part part, int next) {
        if (isFull()) {
            return next;
        }
        return switch (part) {
            case One(Letters letters) -> add(new Take(letters, next));
            case At(Edge edge) -> add(new Check(backwards ? edge.backwards() : edge, next));
            case Row(List<Part> parts) -> {
                int first = next;
                for (Part each : backwards ? parts : parts.reversed()) {
                    first = make(each, first);
                }
                yield first;
            }
            case Either(List<Part> parts) -> {
                int first = make(parts.getLast(), next);
                for (Part each : parts.subList(0, parts.size() - 1).reversed()) {
                    first = add(new Fork(make(each, next), first));
                }
                yield first;
            }
            case Repeat repeat -> make(repeat, next);
        };
    }

    private int make(Repeat repeat, int next) {
        boolean endless = repeat.most() < 0;
        int first = endless ? loop(repeat, next) : next;
        for (int more = repeat.least(); more < repeat.most() && !isFull(); more++) {
            first = fork(make(repeat.part(), first), next, repeat.greedy());
        }
        for (int must = endless ? 1 : 0; must < repeat.least() && !isFull(); must++) {
            first = make(repeat.part(), first);
        }
        return first;
    }

    /** Once or more often, or else not at all; a part that may be empty is asked first whether it is there at all. */
    private int loop(Repeat repeat, int next) {
        int again = add(new Done());
        int part = make(repeat.part(), again);
        Fork fork = repeat.greedy() ? new Fork(part, next) : new Fork(next, part);
        steps.set(again, fork);
        if (repeat.least() > 0) {
            return part;
        }
        return repeat.part().mayBeEmpty() ? add(fork) : again;
    }

    private int fork(int part, int next, boolean greedy) {
        return add(greedy ? new Fork(part, next) : new Fork(next, part));
    }
}
