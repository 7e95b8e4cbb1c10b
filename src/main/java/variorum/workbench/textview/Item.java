package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;

/**
 * Something drawn on a text. Items are values: two that are equal look the same, and replacing one by the other draws
 * nothing.
 */
public sealed interface Item permits Mark, Fill, Gap, Inset, Faded, Band, Pointer {

    /** The places it is drawn at, in reading order, at least one; UTF-16 offsets in the document. */
    List<Span> spans();

    /** Whether words move to make room for it. */
    default boolean takesRoom() {
        return this instanceof Gap || this instanceof Inset || (this instanceof Fill fill && fill.letter() != null);
    }

    /** From its first to its last character, the holes of a broken one included. */
    default Span extent() {
        return spans().getFirst().cover(spans().getLast());
    }
}
