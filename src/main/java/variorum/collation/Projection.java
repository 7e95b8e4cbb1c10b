package variorum.collation;

import java.util.List;
import variorum.text.Span;

/**
 * What a span of one witness becomes in the other.
 *
 * @param spans where its words stand there, in reading order, UTF-16; empty when absent
 * @param fit how well they fit
 */
public record Projection(List<Span> spans, Fit fit) {

    /** How well a projected span fits. */
    public enum Fit {
        /** Word for word, typography and case aside. */
        SAME,
        /** Some words stand against other words. */
        REWORDED,
        /** Some words are missing, or the words stand apart with others between. */
        TRIMMED,
        /** Nothing of it is there. */
        ABSENT
    }

    static final Projection NOTHING = new Projection(List.of(), Fit.ABSENT);

    /** Takes its own copy. */
    public Projection {
        spans = List.copyOf(spans);
    }
}
