package variorum.workbench.textview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.workbench.theme.Tone;

/**
 * A colour behind whole paragraphs, with a bar at their left.
 *
 * @param paragraphs the paragraphs it lies behind: each one that this span touches
 * @param tone the colour
 * @param note a few words after the last line, or null
 */
public record Band(Span paragraphs, Tone tone, @Nullable String note) implements Item {

    @Override
    public List<Span> spans() {
        return List.of(paragraphs);
    }
}
