package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;

/**
 * Words that step back, in the colour of what is set aside: what has been read elsewhere, or what another version has
 * otherwise. They are read and selected as ever.
 *
 * @param spans the words, in reading order, at least one
 */
public record Faded(List<Span> spans) implements Item {

    /** Checks that there is something to fade. */
    public Faded {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("nothing is faded");
        }
    }
}
