package variorum.collation;

import java.util.Map;
import variorum.text.Span;

/**
 * A place in the table of three or more witnesses: words that stand for each other, equal or not.
 *
 * @param words by siglum the word of each witness that has one here, UTF-16
 */
public record Column(Map<String, Span> words) {

    /** Takes its own copy. */
    public Column {
        words = Map.copyOf(words);
    }
}
