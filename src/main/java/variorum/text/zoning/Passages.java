package variorum.text.zoning;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import variorum.text.Paragraphs;
import variorum.text.Span;

/** Cuts a text into passages: its lines, where lines that were wrapped at a fixed width are put together again. */
final class Passages {

    /** Line lengths in UTF-16 units at which programs wrap. */
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    /** How much the lines of a wrapped paragraph differ in length. */
    private static final int SPREAD = 20;

    private Passages() {}

    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        List<Span> lines = Paragraphs.of(text);
        int first = 0;
        while (first < lines.size()) {
            int after = first + 1;
            while (after < lines.size() && isAdjacent(text, lines.get(after - 1), lines.get(after))) {
                after++;
            }
            add(passages, text, lines.subList(first, after));
            first = after;
        }
        return passages;
    }

    private static boolean isAdjacent(String text, Span line, Span next) {
        return text.substring(line.end(), next.start()).chars().filter(c -> c == '\n').count() == 1;
    }

    /** Adds lines that have no blank line between them. */
    private static void add(List<Passage> passages, String text, List<Span> block) {
        boolean wrapped = isWrapped(text, block);
        Span open = block.getFirst();
        for (Span line : block.subList(1, block.size())) {
            if (wrapped || (isLong(open) && goesOn(text, line))) {
                open = open.cover(line);
            } else {
                passages.add(Passage.of(passages.size(), text, open));
                open = line;
            }
        }
        passages.add(Passage.of(passages.size(), text, open));
    }

    /** Three lines or more, as good as equally long but for the last, most of which begin within a sentence. */
    private static boolean isWrapped(String text, List<Span> block) {
        if (block.size() < 3) {
            return false;
        }
        IntSummaryStatistics lengths =
                block.subList(0, block.size() - 1).stream().mapToInt(Span::length).summaryStatistics();
        long within = block.stream().skip(1).filter(line -> goesOn(text, line)).count();
        return lengths.getMin() >= NARROWEST
                && lengths.getMax() <= WIDEST
                && lengths.getMax() - lengths.getMin() <= SPREAD
                && 2 * within >= block.size() - 1;
    }

    private static boolean isLong(Span line) {
        return line.length() >= NARROWEST;
    }

    private static boolean goesOn(String text, Span line) {
        return Character.isLowerCase(text.codePointAt(line.start()));
    }
}
