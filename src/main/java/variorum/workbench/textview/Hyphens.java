package variorum.workbench.textview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;

/**
 * Breaks lines after hyphens and dashes inside words. JavaFX breaks lines of simple scripts at blanks only, which tears
 * large holes into a narrow column.
 */
final class Hyphens {

    /** As many letters must stand before a break, and after it. */
    private static final int LEAST = 2;

    private Hyphens() {}

    /** The first break that would fill a line better, or null if there is none (more). */
    static @Nullable Insert next(RowText text, double width) {
        List<Line> lines = text.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            int at = bestBreak(text, i, width);
            if (at > 0) {
                return Insert.lineBreak(at);
            }
        }
        return null;
    }

    /** The last place in the first word of the next line up to which it fits on this one, or 0. */
    private static int bestBreak(RowText text, int line, double width) {
        Line here = text.lines().get(line);
        Line next = text.lines().get(line + 1);
        boolean soft = here.end() > here.start() && isSoft(text.words().charAt(here.end() - 1));
        if (!soft) {
            return 0;
        }
        int best = 0;
        double free = width - right(text, here.start(), here.end()) - blank(text, here);
        int end = next.end() - LEAST;
        for (int at = next.start() + LEAST; at < end && !Characters.isBlank(text.words().charAt(at)); at++) {
            if (isBreak(text.words(), at, next.start()) && right(text, next.start(), at + 1) <= free) {
                best = at + 1;
            }
        }
        return best;
    }

    /** Whether the line ended because the next word did not fit. */
    private static boolean isSoft(char last) {
        return last != '\n' && Characters.isBlank(last);
    }

    private static double right(RowText text, int start, int end) {
        return text.strips(start, end).stream().mapToDouble(Strip::right).max().orElse(0);
    }

    /** The width of the blank at the end of a line, as wide as any other blank of it. */
    private static double blank(RowText text, Line line) {
        int end = text.endOf(line);
        return text.layout().getSelectionGeometry(end, end + 1, false).stream()
                .mapToDouble(Rectangle2D::getWidth)
                .sum();
    }

    private static boolean isBreak(String words, int at, int start) {
        return Characters.isDash(words.charAt(at))
                && words.charAt(at) != '\u2011'
                && at - start >= LEAST
                && Character.isLetterOrDigit(words.charAt(at - 1))
                && Character.isLetter(words.charAt(at + 1))
                && Character.isLetter(words.charAt(at + 2));
    }
}
