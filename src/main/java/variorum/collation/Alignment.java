package variorum.collation;

import java.util.List;
import java.util.Optional;
import variorum.text.Span;

/**
 * How two witnesses stand to each other, from paragraphs down to words. All spans point into the witnesses' whole
 * texts, UTF-16.
 *
 * @param a the first witness
 * @param b the second witness
 * @param paragraphs every pair of paragraphs, in the order of A
 * @param sentences every pair of sentences, in the order of A; a sentence may occur in several
 * @param ranges every aligned stretch, moved ones included, in the order of A; no two overlap on either side
 * @param differences every difference, in the reading order of A
 * @param substitutions what was exchanged for what, most frequent first
 * @param quotations altered quotations, in the reading order of A
 * @param ownA paragraphs that only A has
 * @param ownB paragraphs that only B has
 * @param reuse how much of one stands in the other
 */
public record Alignment(
        Witness a,
        Witness b,
        List<ParagraphPair> paragraphs,
        List<SentencePair> sentences,
        List<AlignedRange> ranges,
        List<Difference> differences,
        List<Substitution> substitutions,
        List<AlteredQuotation> quotations,
        List<Span> ownA,
        List<Span> ownB,
        Reuse reuse) {

    /** Takes its own copies. */
    public Alignment {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        ranges = List.copyOf(ranges);
        differences = List.copyOf(differences);
        substitutions = List.copyOf(substitutions);
        quotations = List.copyOf(quotations);
        ownA = List.copyOf(ownA);
        ownB = List.copyOf(ownB);
    }

    /** One of the witnesses. */
    public Witness witness(Side side) {
        return side == Side.A ? a : b;
    }

    /** The paragraphs that only one witness has. */
    public List<Span> own(Side side) {
        return side == Side.A ? ownA : ownB;
    }

    /** How many differences of a layer are changes: neither moves nor whole sentences that only one has. */
    public int changes(Layer layer) {
        return (int) differences.stream()
                .filter(difference -> difference.layer() == layer && difference.isChange())
                .count();
    }

    /** The differences that are whole sentences or paragraphs only one witness has, in the reading order of A. */
    public List<Difference> onlyHere() {
        return differences.stream().filter(Difference::isOnlyHere).toList();
    }

    /** What stands in another place, in the reading order of A. */
    public List<Transposition> transpositions() {
        return Transposition.of(this);
    }

    /** The differences that a row of the table of substitutions counts, in the reading order of A. */
    public List<Difference> where(Substitution substitution) {
        return Substitutions.where(a, b, differences, substitution);
    }

    /** The same with differences that a reader has put on other layers. */
    public Alignment with(List<Difference> layered) {
        return new Alignment(
                a, b, paragraphs, sentences, ranges, layered, substitutions, quotations, ownA, ownB, reuse);
    }

    /** The same of witnesses that go by other sigla; their texts must be the same. */
    public Alignment of(Witness newA, Witness newB) {
        return new Alignment(newA, newB, paragraphs, sentences, ranges, differences, substitutions, quotations, ownA,
                ownB, reuse);
    }

    /** The same seen from the other witness. */
    public Alignment reversed() {
        return Reversal.of(this);
    }

    /** Where the words of a span of one witness stand in the other; for many spans take a {@link Projector}. */
    public Projection project(Side from, Span span) {
        return Projector.of(this, from).project(span);
    }

    /**
     * The sentence of the other witness that belongs to the sentence at an offset, so that two panes can scroll level.
     * Between linked sentences it is the partner of the nearest before; empty if there is none.
     *
     * @param from the witness the offset belongs to
     * @param offset UTF-16
     */
    public Optional<SentencePair> linkedSentence(Side from, int offset) {
        SentencePair best = null;
        for (SentencePair pair : sentences) {
            Span own = pair.in(from);
            if (own.start() <= offset && (best == null || own.start() > best.in(from).start()
                    || (own.start() == best.in(from).start() && best.relation() == Relation.MOVED))) {
                best = pair;
            }
        }
        return Optional.ofNullable(best);
    }
}
