package variorum.search;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Span;

/** Regular expressions over texts. The search asks while it runs whether it is still wanted. */
final class Expressions {

    private Expressions() {}

    static Pattern compile(String expression, boolean anyCase) {
        return Pattern.compile(expression, Pattern.MULTILINE | (anyCase ? Pattern.CASE_INSENSITIVE : 0));
    }

    /** Where an expression stands in a text; matches without a character are left out. */
    static List<Span> find(Pattern pattern, String text, Progress progress) {
        Matcher matcher = pattern.matcher(new Watched(text, progress));
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** A text with plain spaces only, which reports each time so many characters have been looked at. */
    private static final class Watched implements CharSequence {

        private static final int STEP = 1 << 16;

        private final String text;
        private final Progress progress;
        private int looked;

        Watched(String text, Progress progress) {
            this.text = text;
            this.progress = progress;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            if (++looked == STEP) {
                looked = 0;
                progress.at(at, text.length(), "");
            }
            char c = text.charAt(at);
            return c >= 128 && Characters.isBlank(c) ? ' ' : c;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
