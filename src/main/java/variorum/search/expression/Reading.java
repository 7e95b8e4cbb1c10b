package variorum.search.expression;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.search.expression.Part.At;
import variorum.search.expression.Part.Edge;
import variorum.search.expression.Part.Either;
import variorum.search.expression.Part.One;
import variorum.search.expression.Part.Repeat;
import variorum.search.expression.Part.Row;

/**
 * Reads an expression as RE2/J would. What is none is read somehow, for RE2/J is asked as well and says what is wrong
 * with it; but no pattern of RE2/J is made here.
 */
final class Reading {

    private final Written written;
    private final Map<String, Letters> letters = new HashMap<>();
    private Flags flags;

    private Reading(String expression, boolean anyCase) {
        this.written = new Written(expression);
        this.flags = new Flags(anyCase, false, true, false);
    }

    /** What an expression says. */
    static Part of(String expression, boolean anyCase) {
        Reading reading = new Reading(expression, anyCase);
        Part part = reading.either();
        while (reading.written.takes(")")) { // RE2/J will say so
            reading.either();
        }
        return part;
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
            Optional<Repeat> repeat = parts.isEmpty() ? Optional.empty() : repeat(parts.getLast());
            if (repeat.isPresent()) {
                parts.set(parts.size() - 1, repeat.get());
            } else if (written.takes("\\Q")) {
                written.takeUntil("\\E").codePoints().forEach(c -> parts.add(letter(c)));
            } else if (written.takes("(")) {
                group(parts);
            } else {
                parts.add(single());
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Row(parts);
    }

    /** What stands in round brackets; flags in it count up to its end, and a flag alone up to the end around it. */
    private void group(List<Part> parts) {
        Flags around = flags;
        if (written.takes("?P<") || written.takes("?<")) {
            written.takeUntil(">");
        } else if (written.takes("?")) {
            flags = flags.changed(written);
            if (written.takes(")")) {
                return;
            }
            written.takes(":");
        }
        parts.add(either());
        written.takes(")");
        flags = around;
    }

    private Part single() {
        if (written.isAt("\\") || written.isAt("[")) {
            return edge().<Part>map(At::new).orElseGet(this::brackets);
        }
        if (written.takes(".")) {
            return one(".", flags.wholeText() ? Pattern.DOTALL : 0, false);
        }
        if (written.takes("^")) {
            return new At(flags.lines() ? Edge.LINE_START : Edge.TEXT_START);
        }
        if (written.takes("$")) {
            return new At(flags.lines() ? Edge.LINE_END : Edge.TEXT_END);
        }
        return letter(written.take());
    }

    private Optional<Edge> edge() {
        return written.takes("\\b") ? Optional.of(Edge.WORD_EDGE)
                : written.takes("\\B") ? Optional.of(Edge.NO_WORD_EDGE)
                : written.takes("\\A") ? Optional.of(Edge.TEXT_START)
                : written.takes("\\z") ? Optional.of(Edge.TEXT_END)
                : Optional.empty();
    }

    private Part brackets() {
        int before = written.at();
        Brackets brackets = new Brackets(written);
        if (written.takes("[")) {
            brackets.set();
        } else {
            brackets.escaped();
        }
        return one(written.since(before), flags.ofCase(), brackets.isBasic());
    }

    private Part letter(int c) {
        boolean basic = Character.isBmpCodePoint(c) && !Character.isSurrogate((char) c);
        return one(Pattern.quote(Character.toString(c)), flags.ofCase(), basic);
    }

    private Part one(String characters, int flags, boolean basic) {
        return new One(letters.computeIfAbsent(flags + characters, key -> new Letters(characters, flags, basic)));
    }

    private Optional<Repeat> repeat(Part part) {
        int[] count = written.takes("*")
                ? new int[] {0, -1}
                : written.takes("+") ? new int[] {1, -1} : written.takes("?") ? new int[] {0, 1} : written.takeCount();
        return count.length == 0
                ? Optional.empty()
                : Optional.of(new Repeat(part, count[0], count[1], written.takes("?") == flags.fewest()));
    }
}
