package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.collation.Side;
import variorum.text.Span;

/** The way from a row of the table of passages into the texts. */
final class PassageWalk {

    private final CompareModel model;

    PassageWalk(CompareModel model) {
        this.model = model;
    }

    /** Brings a passage into view, in the base and in the version in hand, or in another that has it. */
    void go(PassageTable.Row row) {
        List<Optional<Span>> places = row.places();
        int held = model.versions().lineup().get().map(Lineup::hand).orElse(1);
        int hand = places.getFirst().isPresent() || places.get(held).isPresent()
                ? held
                : IntStream.range(1, places.size()).filter(i -> places.get(i).isPresent()).findFirst().orElse(held);
        model.versions().arrange(lineup -> lineup.holding(hand));
        Optional<Span> there = places.get(hand);
        Span a = places.getFirst().or(() -> there.flatMap(span -> across(Side.B, span))).orElse(new Span(0, 0));
        Span b = there.or(() -> across(Side.A, a)).orElse(new Span(0, 0));
        model.at().stand();
        model.at().go(new Place(a, b));
    }

    /** Where a paragraph that only one version has would stand in the other: after what comes before it. */
    private Optional<Span> across(Side from, Span span) {
        return model.comparison().get().flatMap(answer -> answer.alignment().linkedSentence(from, span.start()))
                .map(pair -> pair.in(from.other()));
    }
}
