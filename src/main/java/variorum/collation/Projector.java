package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** Carries a span over to the other witness, word by word, along ranges and substitutions. */
final class Projector {

    private final Alignment alignment;
    private final Side from;
    private final List<Span> found = new ArrayList<>();
    private boolean reworded;

    private Projector(Alignment alignment, Side from) {
        this.alignment = alignment;
        this.from = from;
    }

    static Projection project(Alignment alignment, Side from, Span span) {
        return new Projector(alignment, from).run(span);
    }

    private Projection run(Span span) {
        String text = alignment.witness(from).text();
        List<Span> words = Tokenizer.words(text, span).stream().map(Token::span).toList();
        boolean missing = false;
        for (Span word : words) {
            missing |= !equal(word) && !substituted(word, span);
        }
        List<Span> joined = joined();
        if (joined.isEmpty()) {
            return Projection.NOTHING;
        }
        boolean apart = joined.size() > 1 || missing;
        Projection.Fit fit = apart ? Projection.Fit.TRIMMED : reworded ? Projection.Fit.REWORDED : Projection.Fit.SAME;
        return new Projection(joined, fit);
    }

    /** Follows the range a word stands in. */
    private boolean equal(Span word) {
        for (AlignedRange range : alignment.ranges()) {
            Span own = range.in(from);
            if (own.overlaps(word)) {
                Span other = range.in(from.other());
                boolean exact = range.equality() == Equality.EXACT;
                Span part = own.intersection(word).orElse(word);
                found.add(exact ? part.shift(other.start() - own.start()) : other);
                reworded |= range.equality() == Equality.RULE;
                return true;
            }
        }
        return false;
    }

    /** Follows the substitution a word belongs to, if the span takes in all of it. */
    private boolean substituted(Span word, Span span) {
        for (Difference difference : alignment.differences()) {
            boolean whole = difference.operation() == Operation.SUBSTITUTE && difference.in(from).overlaps(word)
                    && span.contains(difference.in(from));
            if (whole) {
                found.add(difference.in(from.other()));
                reworded = true;
                return true;
            }
        }
        return false;
    }

    /** Joins what has only blanks and marks between. */
    private List<Span> joined() {
        String text = alignment.witness(from.other()).text();
        List<Span> joined = new ArrayList<>();
        for (Span span : found.stream().sorted().distinct().toList()) {
            boolean joins = !joined.isEmpty() && hasNoWord(text, joined.getLast().end(), span.start());
            if (joins) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean hasNoWord(String text, int from, int to) {
        return from >= to || (text.substring(from, to).codePoints().noneMatch(Characters::isWordPart)
                && text.substring(from, to).indexOf('\n') < 0);
    }
}
