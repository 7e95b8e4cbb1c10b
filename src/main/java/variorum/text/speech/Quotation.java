package variorum.text.speech;

import variorum.text.Span;

/**
 * Words between quotation marks, within one paragraph. A mark may be missing: where a paragraph opens a quotation and
 * does not close it, it runs to the end of the paragraph.
 *
 * @param opening the opening mark, UTF-16; empty where a mark closes what none has opened
 * @param closing the closing mark; empty at the paragraph's end where there is none
 * @param depth 0 for a quotation, 1 for one within it, and so on
 * @param continues whether it goes on with what the paragraph before left open
 */
public record Quotation(Span opening, Span closing, int depth, boolean continues) {

    /** The words without the marks. */
    public Span inside() {
        return new Span(opening.end(), Math.max(opening.end(), closing.start()));
    }

    /** The words and the marks. */
    public Span whole() {
        return opening.cover(closing);
    }

    /** Whether it has a closing mark. */
    public boolean closes() {
        return !closing.isEmpty();
    }
}
