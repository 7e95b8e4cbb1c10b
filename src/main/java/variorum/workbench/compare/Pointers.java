package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.collation.Difference;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;

/** What is pointed at in all columns: the current difference, and moved paragraphs in outline beside their partners. */
final class Pointers {

    private final CompareModel model;
    private final List<VersionColumn> columns;
    private final List<StripPane> strips;
    private final List<RibbonPane> ribbons;
    private final LinkedScroll scroll;
    private final Arrival at;

    Pointers(CompareModel model, List<VersionColumn> columns, List<StripPane> strips, List<RibbonPane> ribbons,
            LinkedScroll scroll, Arrival at) {
        this.model = model;
        this.columns = columns;
        this.strips = strips;
        this.ribbons = ribbons;
        this.scroll = scroll;
        this.at = at;
    }

    /** Puts a moved paragraph that is pointed at in outline beside itself, or takes that away. */
    void hover(Side origin, Optional<ParagraphPair> moved) {
        model.comparison().get().ifPresent(answer -> scroll.apart(() -> {
            List<ParagraphPair> shown = moved.filter(pair -> !model.shown().ghosts().get().contains(pair))
                    .map(pair -> Stream.concat(model.shown().ghosts().get().stream(), Stream.of(pair)).toList())
                    .orElse(model.shown().ghosts().get());
            column(origin.other()).haunt(answer, shown, model.versions().sigla());
        }));
    }

    /** Puts the outlines that are shown into both columns. */
    void haunt() {
        List<ParagraphPair> pairs = model.shown().ghosts().get();
        model.comparison().get().ifPresent(answer -> List.of(Side.values()).forEach(side ->
                column(side).haunt(answer, pairs, model.versions().sigla())));
    }

    /** Points at a difference in all of so many columns; at nothing if there is none. */
    void point(int count, Optional<Difference> current) {
        int hand = at.index(Side.B);
        for (int i = 0; i < count; i++) {
            Optional<Difference> here = i == 0 || i == hand ? current : Optional.empty();
            columns.get(i).point(here.stream().toList());
            strips.get(i).point(here);
        }
        IntStream.range(1, count).forEach(right -> pointRibbons(right, hand, current));
    }

    /** Between the pair in hand the whole difference is pointed at, between others the paragraph it stands in. */
    private void pointRibbons(int right, int hand, Optional<Difference> current) {
        RibbonPane pane = ribbons.get(right - 1);
        if (right == 1 && hand == 1) {
            pane.point(current);
        } else if (right == 1 || hand == right - 1) {
            pane.point(Side.A, current.map(each -> right == 1 ? each.a() : each.b()));
        } else {
            pane.point(Side.B, current.filter(each -> hand == right).map(Difference::b));
        }
    }

    private VersionColumn column(Side side) {
        return columns.get(at.index(side));
    }
}
