package variorum.search.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import variorum.task.Progress;
import variorum.text.Span;

/**
 * A regular expression ready to search texts. Where every match must hold some rare characters, only texts that have
 * them are looked at; where no match can reach over the end of a paragraph, only paragraphs that have them. The search
 * asks while it runs whether it is still wanted.
 */
public final class Expression {

    /** More than somebody writes, and fewer than take too long: characters and places, counts written out. */
    private static final int LARGEST = 10_000;

    private final Required required;
    private final Pulse pulse = new Pulse();
    private final Scan scan;
    private final Finder finder;

    private Expression(Part part, Room room) {
        Program program = new Program(part);
        Places places = new Places(program);
        this.required = Required.of(part);
        this.scan = new Scan(program, places, room, pulse);
        this.finder = new Finder(required.run(), places.symbols(), pulse);
    }

    /** Compiles an expression; throws {@link PatternSyntaxException} when it is none, or too large. */
    public static Expression of(String expression, boolean anyCase) {
        return of(expression, anyCase, Room.ENOUGH);
    }

    /** The same with more or less room to remember things. */
    static Expression of(String expression, boolean anyCase, Room room) {
        return new Expression(checked(expression, anyCase), room);
    }

    /** Throws {@link PatternSyntaxException} when it is none, or too large. */
    public static void check(String expression) {
        checked(expression, false);
    }

    private static Part checked(String expression, boolean anyCase) {
        Part part = Reading.of(expression, anyCase);
        if (part.size() > LARGEST) {
            throw new PatternSyntaxException("counts are too large", expression); // RE2/J would take all memory
        }
        Pattern.compile(expression, Pattern.MULTILINE | (anyCase ? Pattern.CASE_INSENSITIVE : 0));
        return part;
    }

    /** Where it stands in a text; matches without a character are left out. */
    public List<Span> find(String text, Progress progress) {
        pulse.of(progress);
        List<Span> found = new ArrayList<>();
        if (required.run().isEmpty()) {
            scan.find(text, 0, text.length(), found);
            return found;
        }
        int at = finder.next(text, 0);
        while (at >= 0) {
            int start = required.withinLines() ? text.lastIndexOf('\n', at - 1) + 1 : 0;
            int newline = required.withinLines() ? text.indexOf('\n', at) : -1;
            int end = newline < 0 ? text.length() : newline;
            scan.find(text, start, end, found);
            at = finder.next(text, end);
        }
        return found;
    }
}
