package variorum.workbench.compare;

import java.util.function.Predicate;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.workbench.filter.Filter;

/** What the two versions have at a difference, as words for lists and cards. */
final class Readings {

    private static final String MORE = " …";

    private Readings() {}

    /** The words of one version; empty where it lacks them. */
    static String words(Comparison comparison, Difference difference, Side side) {
        return difference.in(side).in(comparison.text(side));
    }

    /** Words of a text in one line, cut at a blank if they are longer than a number of UTF-16 code units. */
    static String shortly(String words, int longest) {
        String line = words.replace('\n', ' ').strip();
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest);
        int end = blank > longest / 2 ? blank : longest;
        return line.substring(0, Offsets.isBoundary(line, end) ? end : end - 1).stripTrailing() + MORE;
    }

    /**
     * The first words of a span in one line; nothing where the text does not reach so far. Rows of a comparison that is
     * just being replaced may be drawn once more while its texts are gone.
     */
    static String shortly(String text, Span span, int longest) {
        return span.end() > text.length()
                ? ""
                : shortly(text.substring(span.start(), Math.min(span.end(), span.start() + 4 * longest)), longest);
    }

    /** Takes the differences that have every typed word in their words, layer, operation or reason. */
    static Predicate<Difference> filter(Comparison comparison, String typed) {
        Filter wanted = Filter.of(typed);
        return difference -> wanted.isEmpty() || wanted.takes(
                words(comparison, difference, Side.A), words(comparison, difference, Side.B),
                difference.layer().word(), difference.operation().word(), difference.reason());
    }
}
