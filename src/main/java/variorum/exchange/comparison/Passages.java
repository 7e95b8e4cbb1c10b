package variorum.exchange.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.collation.Alignment;
import variorum.collation.Extent;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.text.Paragraphs;
import variorum.text.Span;

/** The paragraphs of two witnesses, in rows: what belongs together stands in one row, each paragraph in one only. */
final class Passages {

    /** How a paragraph stands to the other witness. */
    enum Kind {
        /** The other one has it, word for word. */
        SHARED,
        /** The other one has it with differences. */
        CHANGED,
        /** The other one has it in another place. */
        MOVED,
        /** Only this one has it. */
        OWN
    }

    /**
     * A row.
     *
     * @param a paragraphs of A, UTF-16; empty if it has none here
     * @param b paragraphs of B
     * @param moved the pair whose other half stands in another row, if it is one
     */
    record Row(List<Span> a, List<Span> b, Optional<ParagraphPair> moved) {

        List<Span> in(Side side) {
            return side == Side.A ? a : b;
        }
    }

    private final Alignment alignment;
    private final List<Row> rows = new ArrayList<>();
    private final Set<ParagraphPair> done = new HashSet<>();
    private final Set<Span> told = new HashSet<>();

    private Passages(Alignment alignment) {
        this.alignment = alignment;
    }

    static List<Row> rows(Alignment alignment) {
        Passages passages = new Passages(alignment);
        passages.run();
        return passages.rows;
    }

    /** The paragraphs of the story of a witness, in reading order. */
    static List<Span> of(Witness witness) {
        return witness.story().stream().flatMap(story -> Paragraphs.within(witness.text(), story).stream()).toList();
    }

    /** How a paragraph of a witness stands to the other. */
    static Kind kind(Alignment alignment, Side side, Span paragraph) {
        Optional<ParagraphPair> pair = pair(alignment, side, paragraph);
        if (pair.isEmpty()) {
            return Kind.OWN;
        }
        boolean changed = alignment.differences().stream()
                .filter(difference -> difference.extent() != Extent.PARAGRAPH && difference.extent() != Extent.ZONE)
                .anyMatch(difference -> paragraph.start() <= difference.in(side).start()
                        && difference.in(side).end() <= paragraph.end());
        return pair.get().moved() ? Kind.MOVED : changed ? Kind.CHANGED : Kind.SHARED;
    }

    static Optional<ParagraphPair> pair(Alignment alignment, Side side, Span paragraph) {
        return alignment.paragraphs().stream().filter(each -> each.in(side).contains(paragraph)).findFirst();
    }

    private void run() {
        for (Span paragraph : of(alignment.a())) {
            Optional<ParagraphPair> pair = pair(alignment, Side.A, paragraph);
            if (pair.isEmpty()) {
                rows.add(new Row(List.of(paragraph), List.of(), Optional.empty()));
            } else if (pair.get().moved()) {
                rows.add(new Row(List.of(paragraph), List.of(), pair));
            } else if (done.add(pair.get())) {
                alone(pair.get().b().getFirst().start());
                rows.add(new Row(pair.get().a(), pair.get().b(), Optional.empty()));
            }
        }
        alone(alignment.b().text().length());
    }

    /** What of B comes before an offset and belongs to nothing that is still to come. */
    private void alone(int before) {
        for (Span paragraph : of(alignment.b())) {
            Optional<ParagraphPair> pair = pair(alignment, Side.B, paragraph);
            boolean lone = pair.isEmpty() || pair.get().moved();
            if (lone && paragraph.start() < before && told.add(paragraph)) {
                rows.add(new Row(List.of(), List.of(paragraph), pair));
            }
        }
    }
}
