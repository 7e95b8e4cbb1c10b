package variorum.text;

/**
 * A word, number or mark of a text.
 *
 * @param span where it stands, UTF-16
 * @param kind what it is
 */
public record Token(Span span, Kind kind) {

    /** What a token can be. */
    public enum Kind {
        /** Letters, with the apostrophes, hyphens and dots that belong inside a word. */
        WORD,
        /** Digits, with the separators that belong inside a number. */
        NUMBER,
        /** Anything else that is not blank; one character each. */
        MARK
    }

    /** Whether it counts as a word when words are counted. */
    public boolean isWord() {
        return kind != Kind.MARK;
    }

    /** The token as it stands in its text. */
    public String in(CharSequence text) {
        return span.in(text);
    }
}
