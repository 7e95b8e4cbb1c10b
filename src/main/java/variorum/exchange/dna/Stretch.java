package variorum.exchange.dna;

import variorum.annotation.Coder;
import variorum.exchange.incoming.IncomingText;
import variorum.text.Span;

/**
 * A statement of a database whose type, report, place and coder are there.
 *
 * @param id its number
 * @param span its place in the text of the report, UTF-16
 */
record Stretch(long id, Type type, IncomingText text, Span span, Coder.Id coder) {

    /** Where it is, for messages. */
    String place() {
        return "statement " + id;
    }
}
