package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.collation.Alignment;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.StoryParagraph;
import variorum.collation.Witness;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;

/**
 * One version from its first to its last character as a row of passages.
 *
 * @param passages in reading order, none overlapping another
 */
record Outline(List<Passage> passages) {

    Outline {
        passages = List.copyOf(passages);
    }

    static Outline of(Alignment alignment, Side side) {
        Witness witness = alignment.witness(side);
        Set<Span> own = new HashSet<>(alignment.own(side));
        Set<Span> moved = new HashSet<>();
        alignment.paragraphs().stream().filter(ParagraphPair::moved).forEach(pair -> moved.addAll(pair.in(side)));
        List<Passage> passages = new ArrayList<>();
        for (StoryParagraph paragraph : StoryParagraph.of(witness)) {
            Span span = paragraph.span();
            Passage.Kind kind = own.contains(span) ? Passage.Kind.OWN
                    : moved.contains(span) ? Passage.Kind.MOVED : Passage.Kind.SHARED;
            passages.add(new Passage(span, kind, words(witness, span), paragraph.heading(),
                    paragraph.heading() ? 0 : paragraph.number()));
        }
        asides(witness).forEach(span ->
                passages.add(new Passage(span, Passage.Kind.ASIDE, words(witness, span), false, 0)));
        passages.sort(Comparator.comparing(Passage::span));
        return new Outline(passages);
    }

    private static int words(Witness witness, Span span) {
        return Tokenizer.countWords(witness.text(), span);
    }

    /** Neighbours become one, so that a strip shows one stretch for each interruption of the story. */
    private static List<Span> asides(Witness witness) {
        List<Span> asides = new ArrayList<>();
        boolean joins = false;
        for (Zone zone : witness.zones().list()) {
            boolean aside = !zone.kind().isStory();
            if (aside && joins) {
                asides.add(asides.removeLast().cover(zone.span()));
            } else if (aside) {
                asides.add(zone.span());
            }
            joins = aside;
        }
        return asides;
    }

    /** The passage a character lies in, or the last one before it; nothing above the first. */
    Optional<Passage> at(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(passages.get(low - 1));
    }

    /** Whether a passage of the story begins between two places. */
    boolean hasStory(int from, int to) {
        return passages.stream().anyMatch(passage -> passage.kind() != Passage.Kind.ASIDE
                && from <= passage.span().start() && passage.span().start() < to);
    }

    /** The paragraphs of the story that only this version has. */
    List<Passage> own() {
        return passages.stream().filter(Passage::isOwnParagraph).toList();
    }
}
