package variorum.collation;

import variorum.text.Span;

/**
 * Words between quotation marks. Where a paragraph opens a quotation and does not close it, it runs to the end of the
 * paragraph.
 *
 * @param opening the opening mark, UTF-16
 * @param closing the closing mark; empty at the paragraph's end where there is none
 */
record Quotation(Span opening, Span closing) {

    Span inside() {
        return new Span(opening.end(), Math.max(opening.end(), closing.start()));
    }

    Span whole() {
        return opening.cover(closing);
    }

    boolean closes() {
        return !closing.isEmpty();
    }
}
