package variorum.exchange.format;

import java.util.List;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * A place that a file names, and the words it says stand there.
 *
 * @param places the parts, in whatever the file counts
 * @param words the words of all parts; empty when the file does not say
 */
public record Claim(List<Span> places, String words) {

    /** Takes its own copy of the list. */
    public Claim {
        places = List.copyOf(places);
    }

    /** Whether the file says which words it means. */
    public boolean hasWords() {
        return !Characters.isBlank(words);
    }
}
