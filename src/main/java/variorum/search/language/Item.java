package variorum.search.language;

import java.util.List;
import variorum.text.Span;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text its words, without marks; for a field the word before the colon
 * @param values what stands behind the colon, each with its place
 * @param place the whole of it, UTF-16
 * @param flag for a quoted phrase and for words whether the end is open; for an expression whether case counts not
 */
record Item(Kind kind, String text, List<Value> values, Span place, boolean flag) {

    enum Kind {
        WORD,
        PHRASE,
        EXPRESSION,
        FIELD,
        NOT,
        OR,
        AND,
        OPEN,
        CLOSE,
        END
    }

    /** One of the values of a field. */
    record Value(String text, Span place) {}

    static Item mark(Kind kind, int start, int end) {
        return new Item(kind, "", List.of(), new Span(start, end), false);
    }
}
