package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;
import variorum.workbench.theme.Tone;

/**
 * A dashed box between two characters: here another version has words. The words after it move to make room.
 *
 * @param offset where, UTF-16
 * @param tone the colour of the dashes
 */
public record Gap(int offset, Tone tone) implements Item {

    @Override
    public List<Span> spans() {
        return List.of(new Span(offset, offset));
    }
}
