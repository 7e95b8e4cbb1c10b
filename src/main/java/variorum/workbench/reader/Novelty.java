package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import variorum.collation.AlignedRange;
import variorum.collation.Alignment;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.workbench.textview.Faded;
import variorum.workbench.textview.Layer;

/** What of a report stands in one that has been read already: it fades, so that the eye finds what is new. */
final class Novelty {

    /** The name of the layer. */
    static final String LAYER = "read already";

    /** Fewer words in a row tell nothing; fading them would only make the page restless. */
    private static final int LEAST_WORDS = 4;

    private Novelty() {}

    /** The layer over a report, which is A in each of these alignments with what was read before. */
    static Layer layer(List<Alignment> before) {
        List<Span> known = known(before);
        return new Layer(LAYER, known.isEmpty() ? List.of() : List.of(new Faded(known)));
    }

    /** The words that stand elsewhere, in reading order; stretches that only blanks and marks part are one. */
    static List<Span> known(List<Alignment> before) {
        if (before.isEmpty()) {
            return List.of();
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
        return joined.stream().filter(span -> Tokenizer.countWords(text, span) >= LEAST_WORDS).toList();
    }

    private static Span span(AlignedRange range) {
        return range.in(Side.A);
    }

    private static boolean joins(String text, int from, int to) {
        return from >= to
                || (text.substring(from, to).indexOf('\n') < 0 && Tokenizer.countWords(text, new Span(from, to)) == 0);
    }
}
