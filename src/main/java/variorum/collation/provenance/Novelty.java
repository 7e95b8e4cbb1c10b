package variorum.collation.provenance;

import java.util.ArrayList;
import java.util.List;
import variorum.collation.AlignedRange;
import variorum.collation.Alignment;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * What of a report stands in one that has been read already, and what is new.
 *
 * @param known stretches that a report read before has, in reading order, UTF-16; what only blanks and marks part is
 *     one
 */
public record Novelty(List<Span> known) {

    /** Fewer words in a row tell nothing; setting them apart would only make the page restless. */
    private static final int LEAST_WORDS = 4;

    /** Takes its own copy. */
    public Novelty {
        known = List.copyOf(known);
    }

    /** Of a report that is A in each of these alignments with what was read before. */
    public static Novelty of(List<Alignment> before) {
        if (before.isEmpty()) {
            return new Novelty(List.of());
        }
        String text = before.getFirst().a().text();
        List<Span> joined = new ArrayList<>();
        before.stream()
                .flatMap(alignment -> alignment.ranges().stream())
                .map(Novelty::span)
                .sorted()
                .forEach(span -> {
                    Span last = joined.isEmpty() ? null : joined.getLast();
                    if (last != null && joins(text, last.end(), span.start())) {
                        joined.set(joined.size() - 1, last.cover(span));
                    } else {
                        joined.add(span);
                    }
                });
        return new Novelty(
                joined.stream().filter(span -> Tokenizer.countWords(text, span) >= LEAST_WORDS).toList());
    }

    private static Span span(AlignedRange range) {
        return range.in(Side.A);
    }

    private static boolean joins(String text, int from, int to) {
        return from >= to
                || (text.substring(from, to).indexOf('\n') < 0 && Tokenizer.countWords(text, new Span(from, to)) == 0);
    }

    /** The stretches of a paragraph that are in no report read before and hold words, in reading order. */
    public List<Span> newIn(String text, Span paragraph) {
        List<Span> fresh = new ArrayList<>();
        int at = paragraph.start();
        for (Span each : known) {
            if (each.end() > at && each.start() < paragraph.end()) {
                add(fresh, text, at, each.start());
                at = Math.max(at, each.end());
            }
        }
        add(fresh, text, at, paragraph.end());
        return fresh;
    }

    private static void add(List<Span> fresh, String text, int from, int to) {
        Span span = from < to ? new Span(from, to).trimmedIn(text) : new Span(from, from);
        if (!span.isEmpty() && Tokenizer.countWords(text, span) > 0) {
            fresh.add(span);
        }
    }
}
