package variorum.text;

/**
 * A span together with the words it stood on, so that a shifted or damaged place cannot go unseen.
 *
 * @param span the place, UTF-16
 * @param quote its words and their context
 */
public record Anchor(Span span, Quote quote) {

    /** Anchors a span of a text. */
    public static Anchor of(CharSequence text, Span span) {
        return new Anchor(span, Quote.of(text, span));
    }

    /** Whether the text still has these words at this place. */
    public boolean holdsIn(CharSequence text) {
        return span.end() <= text.length() && quote.exact().contentEquals(text.subSequence(span.start(), span.end()));
    }
}
