package variorum.workbench.textview;

import variorum.text.Span;

/**
 * What is selected, and which end moves. Offsets are UTF-16, between characters.
 *
 * @param anchor the end that stays
 * @param caret the end that moves, and the place of the caret
 */
public record Selection(int anchor, int caret) {

    /** Nothing selected, the caret at an offset. */
    static Selection at(int offset) {
        return new Selection(offset, offset);
    }

    /** A span selected, the caret at its end. */
    static Selection of(Span span) {
        return new Selection(span.start(), span.end());
    }

    /** From the earlier to the later end. */
    public Span span() {
        return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /** Whether there is a caret only. */
    public boolean isEmpty() {
        return anchor == caret;
    }
}
