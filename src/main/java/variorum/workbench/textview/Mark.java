package variorum.workbench.textview;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/**
 * A tag on the text: an underline lane, and beside the text a bar with a name if it is longer than a line. Broken marks
 * have several spans; arrows and a thin dotted line connect them.
 *
 * @param id whatever the owner knows it by; selection and events use it
 * @param spans its words, in reading order, at least one
 * @param style how it is drawn
 * @param label its name, for the margin and for screen readers
 * @param sign an icon by its name in {@link variorum.workbench.theme.Icons}, before the name
 * @param margin whether it gets a bar beside the text as soon as it is longer than a line
 */
public record Mark(
        Object id, List<Span> spans, MarkStyle style, String label, @Nullable String sign, boolean margin)
        implements Item {

    /** Checks that there is something to mark. */
    public Mark {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a mark without a span: " + label);
        }
    }

    /** A mark without a sign and without a place in the margin. */
    public Mark(Object id, Span span, MarkStyle style, String label) {
        this(id, List.of(span), style, label, null, false);
    }

    /** Whether the character at an offset is one of its words; the words between its parts are not. */
    boolean covers(int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }

    /** The offset itself if it is one of its words, else the character of them that is nearest. */
    int nearest(int offset) {
        return spans.stream()
                .map(span -> Math.clamp(offset, span.start(), Math.max(span.start(), span.end() - 1)))
                .min(Comparator.comparingInt(each -> Math.abs(each - offset)))
                .orElse(offset);
    }
}
