package variorum.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.FoldedText;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * Keywords in context: each hit with what stands before and after it in its paragraph, in an order that shows patterns.
 */
public final class Concordance {

    private Concordance() {}

    /**
     * One hit in context. Runs of blanks are single spaces in all three parts.
     *
     * @param hit what was found
     * @param before the words before it
     * @param match its own words
     * @param after the words after it
     * @param rightToLeft whether its paragraph is written from right to left, so that what comes before stands right
     */
    public record Line(Hit hit, String before, String match, String after, boolean rightToLeft) {}

    /** By what lines are sorted. */
    public enum Order {
        /** As they were found: document by document, in reading order. */
        AS_FOUND,
        /** By the words found, then by those after them. */
        FOUND,
        /** By the words after, then by those found. */
        AFTER,
        /** By the word before, then the one before that, and so on. */
        BEFORE
    }

    /**
     * Sets hits out in lines.
     *
     * @param text answers the text of a document
     * @param width how much context to show on each side, in UTF-16 code units; less at the ends of a paragraph, and
     *     words are not cut
     */
    public static List<Line> of(List<Hit> hits, Function<Document.Id, String> text, int width, Order order) {
        List<Line> lines = new ArrayList<>();
        hits.forEach(hit -> lines.add(line(hit, text.apply(hit.document()), width)));
        switch (order) {
            case AS_FOUND -> {}
            case FOUND -> sort(lines, line -> key(line.match() + " " + line.after(), false));
            case AFTER -> sort(lines, line -> key(line.after() + " " + line.match(), false));
            case BEFORE -> sort(lines, line -> key(line.before(), true));
        }
        return lines;
    }

    private record Keyed(CollationKey key, Line line) {}

    private static void sort(List<Line> lines, Function<Line, String> words) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        List<Keyed> keyed = new ArrayList<>();
        lines.forEach(line -> keyed.add(new Keyed(collator.getCollationKey(words.apply(line)), line)));
        keyed.sort(Comparator.comparing(Keyed::key));
        lines.clear();
        keyed.forEach(each -> lines.add(each.line()));
    }

    /**
     * Words alone, so that a comma or a bracket does not part two lines that go on with the same word. They are joined
     * by the first sign of the collation order, which unlike a space counts: a short word goes before a longer one.
     */
    private static String key(String context, boolean backwards) {
        String folded = FoldedText.fold(context);
        List<String> words = Tokenizer.words(folded, Span.of(folded)).stream()
                .map(word -> word.in(folded))
                .toList();
        return words.isEmpty() ? folded : String.join("_", backwards ? words.reversed() : words);
    }

    private static Line line(Hit hit, String text, int width) {
        Span span = hit.span();
        return new Line(hit,
                Characters.onOneLine(text.substring(from(text, span.start(), width), span.start())).stripLeading(),
                Characters.onOneLine(span.in(text)),
                Characters.onOneLine(text.substring(span.end(), to(text, span.end(), width))).stripTrailing(),
                Characters.isRightToLeft(text.substring(paragraphStart(text, span.start()), span.end())));
    }

    /** As far back as the paragraph and the width allow, and then forward to where a word begins. */
    private static int from(String text, int start, int width) {
        int paragraph = paragraphStart(text, start);
        int from = Math.max(paragraph, start - width);
        while (from > paragraph && from < start && !isGap(text, from)) {
            from++;
        }
        return from;
    }

    private static int paragraphStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int to(String text, int end, int width) {
        int newline = text.indexOf('\n', end);
        int paragraph = newline < 0 ? text.length() : newline;
        int to = Math.min(paragraph, end + width);
        while (to < paragraph && to > end && !isGap(text, to)) {
            to--;
        }
        return to;
    }

    /** Whether a line may be cut here: at a blank, or anywhere but in the middle of a word. */
    private static boolean isGap(String text, int at) {
        return Offsets.isBoundary(text, at)
                && !(Characters.isWordPart(text.codePointBefore(at)) && Characters.isWordPart(text.codePointAt(at)));
    }
}
