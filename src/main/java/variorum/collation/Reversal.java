package variorum.collation;

import java.util.Comparator;

/** Turns an alignment round. */
final class Reversal {

    private Reversal() {}

    static Alignment of(Alignment alignment) {
        return new Alignment(
                alignment.b(),
                alignment.a(),
                alignment.paragraphs().stream()
                        .map(ParagraphPair::reversed)
                        .sorted(Comparator.comparingInt((ParagraphPair pair) ->
                                        pair.a().getFirst().start())
                                .thenComparingInt(pair -> pair.b().getFirst().start()))
                        .toList(),
                alignment.sentences().stream()
                        .map(SentencePair::reversed)
                        .sorted(Comparator.comparing(SentencePair::a).thenComparing(SentencePair::b))
                        .toList(),
                alignment.ranges().stream()
                        .map(AlignedRange::reversed)
                        .sorted(Comparator.comparing(AlignedRange::a))
                        .toList(),
                alignment.differences().stream()
                        .map(Difference::reversed)
                        .sorted(DifferenceFinder.READING_ORDER)
                        .toList(),
                alignment.substitutions().stream().map(Substitution::reversed).toList(),
                alignment.quotations().stream()
                        .map(AlteredQuotation::reversed)
                        .sorted(Comparator.comparing(AlteredQuotation::a).thenComparing(AlteredQuotation::b))
                        .toList(),
                alignment.ownB(),
                alignment.ownA(),
                alignment.reuse().reversed());
    }
}
