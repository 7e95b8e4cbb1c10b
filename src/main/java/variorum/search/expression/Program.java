package variorum.search.expression;

import java.util.ArrayList;
import java.util.List;
import variorum.search.expression.Part.At;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Part.Either;
import variorum.search.expression.Part.One;
import variorum.search.expression.Part.Repeat;
import variorum.search.expression.Part.Row;

/** An expression as steps that lead to one another. It is made from its end, so that each step knows the next. */
final class Program {

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
    private final int start;

    /** The steps of an expression. */
    Program(Part part) {
        this.start = make(part, MATCH);
    }

    List<Step> steps() {
        return steps;
    }

    int start() {
        return start;
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    private int make(Part part, int next) {
        return switch (part) {
            case One(Letters letters) -> add(new Take(letters, next));
            case At(Edge edge) -> add(new Check(edge, next));
            case Row(List<Part> parts) -> {
                int first = next;
                for (Part each : parts.reversed()) {
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
        for (int more = repeat.least(); more < repeat.most(); more++) {
            first = fork(make(repeat.part(), first), next, repeat.greedy());
        }
        for (int must = endless ? 1 : 0; must < repeat.least(); must++) {
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
