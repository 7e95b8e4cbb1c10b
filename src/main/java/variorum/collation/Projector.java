package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * Carries spans of one witness over to the other, word by word, along ranges and substitutions. Made once for many
 * spans; {@link Alignment#project} is for one.
 */
public final class Projector {

    private final String textFrom;
    private final String textTo;
    private final Side from;
    private final AlignedRange[] ranges;
    private final List<Difference> substitutions;

    private Projector(Alignment alignment, Side from) {
        this.from = from;
        textFrom = alignment.witness(from).text();
        textTo = alignment.witness(from.other()).text();
        ranges = alignment.ranges().toArray(AlignedRange[]::new);
        Arrays.sort(ranges, Comparator.comparing(range -> range.in(from)));
        substitutions = alignment.differences().stream()
                .filter(difference -> difference.operation() == Operation.SUBSTITUTE)
                .toList();
    }

    /** From one of the witnesses to the other. */
    public static Projector of(Alignment alignment, Side from) {
        return new Projector(alignment, from);
    }

    /** What one span is found to be. */
    private static final class Found {
        private final List<Span> spans = new ArrayList<>();
        private boolean reworded;
    }

    /** Where the words of a span stand in the other witness. */
    public Projection project(Span span) {
        Found found = new Found();
        boolean missing = false;
        for (Token word : Tokenizer.words(textFrom, span)) {
            missing |= !equal(word.span(), found) && !substituted(word.span(), span, found);
        }
        List<Span> joined = joined(found.spans);
        if (joined.isEmpty()) {
            return Projection.NOTHING;
        }
        boolean apart = joined.size() > 1 || missing;
        return new Projection(joined, apart
                ? Projection.Fit.TRIMMED
                : found.reworded ? Projection.Fit.REWORDED : Projection.Fit.SAME);
    }

    /** Follows the range a word stands in. */
    private boolean equal(Span word, Found found) {
        int at = firstEndingAfter(word.start());
        if (at == ranges.length || !ranges[at].in(from).overlaps(word)) {
            return false;
        }
        AlignedRange range = ranges[at];
        Span own = range.in(from);
        Span other = range.in(from.other());
        Span part = own.intersection(word).orElse(word);
        found.spans.add(range.equality() == Equality.EXACT ? part.shift(other.start() - own.start()) : other);
        found.reworded |= range.equality() == Equality.RULE;
        return true;
    }

    /** No two ranges overlap, so their ends ascend as their starts do. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ranges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges[middle].in(from).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Follows the substitution a word belongs to, if the span takes in all of it. */
    private boolean substituted(Span word, Span span, Found found) {
        for (Difference difference : substitutions) {
            Span own = difference.in(from);
            if (own.overlaps(word) && span.contains(own)) {
                found.spans.add(difference.in(from.other()));
                found.reworded = true;
                return true;
            }
        }
        return false;
    }

    /** Joins what has only blanks and marks between. */
    private List<Span> joined(List<Span> found) {
        List<Span> joined = new ArrayList<>();
        for (Span span : found.stream().sorted().distinct().toList()) {
            boolean joins = !joined.isEmpty() && hasNoWord(textTo, joined.getLast().end(), span.start());
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
