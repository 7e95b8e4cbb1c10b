package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;
import variorum.workbench.theme.Tone;

/**
 * Words between the words that are not of the source, such as what another version has here: slanted, in the ink of a
 * tone. The words after it move to make room; it cannot be selected.
 *
 * @param offset where, UTF-16
 * @param words the words, on one line, with the blanks that part them from the words around
 * @param tone their colour
 */
public record Inset(int offset, String words, Tone tone) implements Item {

    @Override
    public List<Span> spans() {
        return List.of(new Span(offset, offset));
    }
}
