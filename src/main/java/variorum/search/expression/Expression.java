package variorum.search.expression;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.task.Progress;
import variorum.text.Span;

/**
 * A regular expression ready to search texts. Where every match must hold some letters, only texts that have them are
 * looked at; where no match can reach over the end of a paragraph, only paragraphs that have them. The search asks
 * while it runs whether it is still wanted.
 */
public final class Expression {

    private final Pattern pattern;
    private final RequiredLetters required;
    private Optional<Scan> scan;

    private Expression(Pattern pattern, RequiredLetters required, Optional<Scan> scan) {
        this.pattern = pattern;
        this.required = required;
        this.scan = scan;
    }

    /** Compiles an expression; throws {@link com.google.re2j.PatternSyntaxException} when it is none. */
    public static Expression of(String expression, boolean anyCase) {
        Pattern pattern = compiled(expression, anyCase);
        Optional<Part> part = Reading.of(expression, anyCase);
        return new Expression(
                pattern, part.map(RequiredLetters::of).orElse(RequiredLetters.UNKNOWN),
                part.flatMap(Scan::of));
    }

    /** Throws {@link com.google.re2j.PatternSyntaxException} when it is none. */
    public static void check(String expression) {
        compiled(expression, false);
    }

    private static Pattern compiled(String expression, boolean anyCase) {
        return Pattern.compile(expression, Pattern.MULTILINE | (anyCase ? Pattern.CASE_INSENSITIVE : 0));
    }

    /** Where it stands in a text; matches without a character are left out. */
    public List<Span> find(String text, Progress progress) {
        List<Span> found = new ArrayList<>();
        int at = text.indexOf(required.letters());
        while (at >= 0) {
            int start = required.withinLines() ? text.lastIndexOf('\n', at - 1) + 1 : 0;
            int newline = required.withinLines() ? text.indexOf('\n', at) : -1;
            int end = newline < 0 ? text.length() : newline;
            find(text, start, end, progress, found);
            at = end < text.length() ? text.indexOf(required.letters(), end + 1) : -1;
        }
        return found;
    }

    private void find(String text, int start, int end, Progress progress, List<Span> found) {
        if (scan.isPresent() && scan.get().find(text, start, end, progress, found)) {
            return;
        }
        scan = Optional.empty();
        Matcher matcher = pattern.matcher(new Watched(text, start, end, progress));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(start + matcher.start(), start + matcher.end()));
            }
        }
    }
}
