package variorum.search;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * A regular expression ready to search texts. Where every match must hold some letters, only texts that have them are
 * looked at; where no match can reach over the end of a paragraph, only paragraphs that have them. The search asks
 * while it runs whether it is still wanted.
 */
final class Expression {

    private final Pattern pattern;
    private final boolean anyCase;
    private final String literal;
    private final boolean withinLines;

    private Expression(Pattern pattern, boolean anyCase, RequiredLetters required) {
        this.pattern = pattern;
        this.anyCase = anyCase;
        this.literal = required.letters();
        this.withinLines = required.withinLines();
    }

    /** Compiles an expression; throws {@link com.google.re2j.PatternSyntaxException} when it is none. */
    static Expression of(String expression, boolean anyCase) {
        Pattern pattern =
                Pattern.compile(expression, Pattern.MULTILINE | (anyCase ? Pattern.CASE_INSENSITIVE : 0));
        return new Expression(pattern, anyCase, RequiredLetters.of(expression));
    }

    /** Where it stands in a text; matches without a character are left out. */
    List<Span> find(String text, Progress progress) {
        List<Span> found = new ArrayList<>();
        int at = next(text, 0);
        while (at >= 0 && at <= text.length()) {
            int start = withinLines ? text.lastIndexOf('\n', at - 1) + 1 : 0;
            int newline = withinLines ? text.indexOf('\n', at) : -1;
            int end = newline < 0 ? text.length() : newline;
            find(text, start, end, progress, found);
            at = end < text.length() ? next(text, end + 1) : -1;
        }
        return found;
    }

    /** Where the letters stand that a match must hold, at an offset or after it; -1 when nowhere. */
    private int next(String text, int from) {
        if (literal.isEmpty()) {
            return from;
        }
        boolean asWritten = !anyCase && literal.indexOf(' ') < 0;
        return asWritten ? text.indexOf(literal, from) : scan(text, from);
    }

    /** Letters in any case if need be; a plain space stands for every kind of space. */
    private int scan(String text, int from) {
        char first = literal.charAt(0);
        for (int at = from; at + literal.length() <= text.length(); at++) {
            if (fits(text.charAt(at), first) && fits(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean fits(String text, int at) {
        for (int i = 1; i < literal.length(); i++) {
            if (!fits(text.charAt(at + i), literal.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(char here, char wanted) {
        if (here == wanted || (wanted == ' ' && here >= 128 && Characters.isBlank(here))) {
            return true;
        }
        return anyCase && Character.toLowerCase(Character.toUpperCase(here))
                == Character.toLowerCase(Character.toUpperCase(wanted));
    }

    private void find(String text, int start, int end, Progress progress, List<Span> found) {
        Matcher matcher = pattern.matcher(new Watched(text, start, end, progress));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(start + matcher.start(), start + matcher.end()));
            }
        }
    }

    /** Part of a text with plain spaces only, which reports each time so many characters have been looked at. */
    private static final class Watched implements CharSequence {

        private static final int STEP = 1 << 16;

        private final String text;
        private final int start;
        private final int end;
        private final Progress progress;
        private int looked;

        Watched(String text, int start, int end, Progress progress) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.progress = progress;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int at) {
            if (++looked == STEP) {
                looked = 0;
                progress.at(at, length(), "");
            }
            char c = text.charAt(start + at);
            return c >= 128 && Characters.isBlank(c) ? ' ' : c;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
