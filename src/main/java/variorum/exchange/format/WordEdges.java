package variorum.exchange.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * Whether places begin and end where words do. Few people tag a piece of a word, so that many such pieces show a file
 * that counts otherwise than it should, and says no words to test that by.
 */
final class WordEdges {

    /** What one or two tags do may be chance, or meant. */
    private static final int FEWEST = 3;

    private WordEdges() {}

    /** Whether so many places tear words apart that they are most likely not the ones that were meant. */
    static boolean speakAgainst(String text, List<@Nullable List<Span>> places) {
        long torn = torn(text, places);
        return torn >= FEWEST && 2 * torn >= places.size();
    }

    /** How many places begin or end within a word. */
    static long torn(String text, List<@Nullable List<Span>> places) {
        return places.stream()
                .filter(spans -> spans != null
                        && spans.stream().anyMatch(span -> isWithin(text, span.start()) || isWithin(text, span.end())))
                .count();
    }

    private static boolean isWithin(String text, int at) {
        return at > 0
                && at < text.length()
                && Characters.isWordPart(text.codePointBefore(at))
                && Characters.isWordPart(text.codePointAt(at));
    }
}
