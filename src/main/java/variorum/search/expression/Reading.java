package variorum.search.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.search.expression.Part.At;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Part.Either;
import variorum.search.expression.Part.One;
import variorum.search.expression.Part.Repeat;
import variorum.search.expression.Part.Row;

/**
 * Reads an expression that RE2/J has accepted, with its syntax and the meaning it gives to it. Of rare things (quoted
 * stretches, octal numbers, fewest first) it only knows that it does not understand them.
 */
final class Reading {

    private final Written written;
    private boolean anyCase;
    private boolean wholeText;

    private Reading(String expression, boolean anyCase) {
        this.written = new Written(expression);
        this.anyCase = anyCase;
    }

    /** What an expression says; nothing when it is not understood. */
    static Optional<Part> of(String expression, boolean anyCase) {
        Reading reading = new Reading(expression, anyCase);
        Part part = reading.either();
        return reading.written.isStrange() || !reading.written.isAtEnd() ? Optional.empty() : Optional.of(part);
    }

    private Part either() {
        List<Part> parts = new ArrayList<>(List.of(row()));
        while (written.takes("|")) {
            parts.add(row());
        }
        return parts.size() == 1 ? parts.getFirst() : new Either(parts);
    }

    private Part row() {
        List<Part> parts = new ArrayList<>();
        while (!written.isAtEnd() && !written.isAt("|") && !written.isAt(")")) {
            parts.add(repeated(single()));
        }
        return parts.size() == 1 ? parts.getFirst() : new Row(parts);
    }

    private Part single() {
        if (written.takes("(")) {
            Part inside = group();
            written.expect(")");
            return inside;
        }
        if (written.takes("[")) {
            return new One(new Brackets(written, anyCase).read());
        }
        if (written.takes("\\")) {
            return escaped();
        }
        int c = written.take();
        return switch (c) {
            case '.' -> new One(wholeText ? Letters.NONE.others() : Letters.LINE_FEED.others());
            case '^' -> new At(Edge.LINE_START);
            case '$' -> new At(Edge.LINE_END);
            default -> letter(c);
        };
    }

    /** What stands in round brackets; flags in it count up to its end, and a flag alone up to the end around it. */
    private Part group() {
        boolean anyCaseAround = anyCase;
        boolean wholeTextAround = wholeText;
        if (written.takes("?P<") || written.takes("?<")) {
            written.takeUntil(">");
        } else if (written.takes("?")) {
            flags();
            if (written.isAt(")")) {
                return new Row(List.of());
            }
            written.expect(":");
        }
        Part inside = either();
        anyCase = anyCaseAround;
        wholeText = wholeTextAround;
        return inside;
    }

    private void flags() {
        boolean on = true;
        while (!written.isAtEnd() && !written.isAt(":") && !written.isAt(")")) {
            switch (written.take()) {
                case 'i' -> anyCase = on;
                case 's' -> wholeText = on;
                case '-' -> on = false;
                default -> written.giveUp();
            }
        }
    }

    private Part escaped() {
        if (written.takes("b")) {
            return new At(Edge.WORD_EDGE);
        }
        if (written.takes("B")) {
            return new At(Edge.NO_WORD_EDGE);
        }
        if (written.takes("A")) {
            return new At(Edge.TEXT_START);
        }
        if (written.takes("z")) {
            return new At(Edge.TEXT_END);
        }
        Brackets brackets = new Brackets(written, anyCase);
        return brackets.named().<Part>map(One::new).orElseGet(() -> letter(brackets.escapedLetter()));
    }

    private Part letter(int c) {
        Letters one = Letters.of(c);
        return new One(anyCase ? one.inAnyCase() : one);
    }

    private Part repeated(Part part) {
        Part read = part;
        for (Optional<Count> count = count(); count.isPresent(); count = count()) {
            read = new Repeat(read, count.get().least, count.get().most, !written.takes("?"));
        }
        return read;
    }

    private record Count(int least, int most) {}

    private Optional<Count> count() {
        if (written.takes("*")) {
            return Optional.of(new Count(0, -1));
        }
        if (written.takes("+")) {
            return Optional.of(new Count(1, -1));
        }
        if (written.takes("?")) {
            return Optional.of(new Count(0, 1));
        }
        int[] bounds = written.takeCount();
        return bounds.length == 0 ? Optional.empty() : Optional.of(new Count(bounds[0], bounds[1]));
    }
}
