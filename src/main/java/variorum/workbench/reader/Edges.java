package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** Moves the ends of tagged spans by whole words, and joins spans. */
final class Edges {

    /** Which end of a span. */
    enum Edge {
        START,
        END
    }

    /** Longer than any word, in UTF-16 code units: how far to look for the next one beyond blank characters. */
    private static final int REACH = 400;

    private Edges() {}

    /**
     * The spans with one end of one of them moved to the next place where a word starts (for a start) or ends (for an
     * end). Spans that come to overlap or touch become one. Nothing if the end can't go there.
     *
     * @param forward towards the end of the text
     */
    static Optional<List<Span>> moved(CharSequence text, List<Span> spans, int index, Edge edge, boolean forward) {
        Span span = spans.get(index);
        int from = edge == Edge.START ? span.start() : span.end();
        return next(text, from, edge, forward)
                .filter(to -> edge == Edge.START ? to < span.end() : to > span.start())
                .map(to -> edge == Edge.START ? new Span(to, span.end()) : new Span(span.start(), to))
                .map(changed -> {
                    List<Span> all = new ArrayList<>(spans);
                    all.set(index, changed);
                    return joined(all);
                });
    }

    private static Optional<Integer> next(CharSequence text, int from, Edge edge, boolean forward) {
        Span around = new Span(Math.max(0, from - REACH), Math.min(text.length(), from + REACH));
        List<Integer> places = Tokenizer.words(text, wholeWords(text, around)).stream()
                .map(Token::span)
                .map(word -> edge == Edge.START ? word.start() : word.end())
                .filter(place -> forward ? place > from : place < from)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(forward ? places.getFirst() : places.getLast());
    }

    private static Span wholeWords(CharSequence text, Span around) {
        return Tokenizer.snapToWords(text, around);
    }

    /**
     * A span with one end at an offset, or at the nearest place on the same side where no word is cut; never past the
     * other end.
     *
     * @param whole whether words are kept whole
     */
    static Span dragged(CharSequence text, Span span, Edge edge, int offset, boolean whole) {
        Span raw = edge == Edge.START
                ? new Span(Math.min(offset, span.end()), span.end())
                : new Span(span.start(), Math.max(offset, span.start()));
        Span kept = raw.trimmedIn(text).isEmpty() ? span : raw;
        if (!whole) {
            return kept;
        }
        Span words = Tokenizer.snapToWords(text, kept);
        return edge == Edge.START ? new Span(words.start(), span.end()) : new Span(span.start(), words.end());
    }

    /** In reading order, those that overlap or touch made one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** The part at a caret: the one that holds it, or else the nearest. */
    static int partAt(List<Span> spans, int caret) {
        int best = 0;
        for (int i = 1; i < spans.size(); i++) {
            if (distance(spans.get(i), caret) < distance(spans.get(best), caret)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(Span span, int caret) {
        return Math.max(0, Math.max(span.start() - caret, caret - span.end()));
    }
}
