package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;

/**
 * A small triangle at the left of a line: this sentence is level with one in the other pane.
 *
 * @param offset a character of the line, UTF-16
 */
public record Pointer(int offset) implements Item {

    @Override
    public List<Span> spans() {
        return List.of(new Span(offset, offset));
    }
}
