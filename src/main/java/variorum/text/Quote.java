package variorum.text;

/**
 * The words of a span with a little of what stands round them: enough to see that a span still says what it said, and
 * to find its words again in a text that has changed.
 *
 * @param exact the words themselves
 * @param prefix up to {@value #CONTEXT} characters before
 * @param suffix up to {@value #CONTEXT} characters after
 */
public record Quote(String exact, String prefix, String suffix) {

    /** How many UTF-16 code units of context are kept on each side; one less where a surrogate pair would be cut. */
    public static final int CONTEXT = 32;

    /** Cuts the quote of a span out of its text. */
    public static Quote of(CharSequence text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        from += Offsets.isBoundary(text, from) ? 0 : 1;
        to -= Offsets.isBoundary(text, to) ? 0 : 1;
        return new Quote(
                span.in(text),
                text.subSequence(from, span.start()).toString(),
                text.subSequence(span.end(), to).toString());
    }
}
