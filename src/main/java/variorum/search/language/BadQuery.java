package variorum.search.language;

import variorum.text.Span;

/** Something in a query that can't be understood: where it stands, and a sentence that says how to go on. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Span place;
    private final String sentence;

    /** A query that can't be understood at a place, UTF-16 in the query. */
    BadQuery(Span place, String sentence) {
        super(sentence, null, false, false);
        this.place = place;
        this.sentence = sentence;
    }

    /** Where, UTF-16 in the query; empty at its end when something is missing there. */
    public Span place() {
        return place;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
