package variorum.workbench.textview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.workbench.theme.Tone;

/**
 * A colour behind words: a search hit, a difference.
 *
 * @param spans its words, in reading order, at least one
 * @param tone its colour
 * @param look how strong it is
 * @param letter one or two small letters after its end, or null; the words after it move to make room
 */
public record Fill(List<Span> spans, Tone tone, Look look, @Nullable String letter) implements Item {

    /** How strong a fill is. */
    public enum Look {
        /** A wash of the tone. */
        WASH,
        /** A wash of the tone with an outline. */
        OUTLINED,
        /** No wash, an outline in the ink of the tone: this is the one that is meant. */
        FRAMED,
        /** No wash, a dotted line under the words. */
        DOTTED
    }

    /** Checks that there is something to fill. */
    public Fill {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a fill without a span");
        }
    }

    /** A wash without a letter. */
    public Fill(Span span, Tone tone) {
        this(List.of(span), tone, Look.WASH, null);
    }
}
