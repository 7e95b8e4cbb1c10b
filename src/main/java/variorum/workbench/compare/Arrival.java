package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.textview.TextMetrics;

/** Brings places into view, level in the columns they concern: at once, or after the next layout. */
final class Arrival {

    /** A place that is gone to stays where it is in view between these shares of the height. */
    private static final double HIGHEST = 0.08;

    private static final double LOWEST = 0.72;

    private final List<VersionColumn> columns;
    private final LinkedScroll scroll;
    private final IntSupplier hand;
    private final Runnable soon;
    private boolean fresh;
    private Optional<Place> wanted = Optional.empty();

    /**
     * In some columns.
     *
     * @param hand the number of the column in hand
     * @param soon has {@link #arrive} called after the next layout
     */
    Arrival(List<VersionColumn> columns, LinkedScroll scroll, IntSupplier hand, Runnable soon) {
        this.columns = columns;
        this.scroll = scroll;
        this.hand = hand;
        this.soon = soon;
    }

    /** There are other texts: they begin level. */
    void begin() {
        fresh = true;
    }

    /** Brings a place into view in both columns of the pair in hand, level. */
    void go(Place place) {
        wanted = Optional.of(place);
        soon.run();
    }

    /** Lines become others: a place that is in view in the base will be level after the next layout. */
    void hold(Optional<Place> place) {
        VersionColumn base = column(Side.A);
        wanted = wanted.or(() -> place.filter(each -> {
            double y = base.text().places().viewYOf(each.a().start());
            return scroll.linked().get() && y >= 0 && y < base.height();
        }));
    }

    /**
     * Lines have become others: puts the columns level again, by a place that is in view, unless all are at their tops.
     */
    void stay(Optional<Place> place) {
        if (scroll.isBelowTops()) {
            hold(place);
            arrive();
        }
    }

    /** Brings what a ribbon ties into view. */
    void go(int right, Tie tie) {
        if (right == 1 && hand.getAsInt() == 1) {
            go(new Place(tie.a(), tie.b()));
            return;
        }
        scroll.apart(() -> {
            double at = place(columns.get(right - 1), tie.a());
            columns.get(right).bring(tie.b().start());
            columns.get(right).text().scrolling().level(tie.b().start(), at);
        });
        scroll.follow(right, right - 1);
    }

    /**
     * After a layout: puts a comparison that is new level at its top, and goes where somebody wanted to go; else puts
     * the columns level again, for lines may be others than before.
     */
    void arrive() {
        VersionColumn a = column(Side.A);
        VersionColumn b = column(Side.B);
        if (a.height() <= 0) {
            return;
        }
        if (fresh) {
            fresh = false;
            scroll.levelTops(TextMetrics.COMPARED.top());
        } else if (wanted.isEmpty()) {
            scroll.settle(TextMetrics.COMPARED.top());
        }
        wanted.ifPresent(place -> {
            scroll.apart(() -> {
                double at = place(a, place.a());
                b.bring(place.b().start());
                b.text().scrolling().level(place.b().start(), at);
            });
            scroll.follow(0, hand.getAsInt());
        });
        wanted = Optional.empty();
    }

    /** Brings a place of a column into view and answers how far below the upper edge it is. */
    private static double place(VersionColumn column, Span span) {
        double at = column.bring(span.start());
        double height = column.height();
        if (at < HIGHEST * height || at > LOWEST * height) {
            column.text().scrolling().level(span.start(), column.eye());
            at = column.text().places().viewYOf(span.start());
        }
        return at;
    }

    /** Puts the other column of the pair in hand level with a place of one, which stays where it is. */
    void level(Side side, Place place) {
        VersionColumn here = column(side);
        VersionColumn there = column(side.other());
        scroll.apart(() -> {
            double at = here.text().places().viewYOf(place.in(side).start());
            there.bring(place.in(side.other()).start());
            there.text().scrolling().level(place.in(side.other()).start(), at);
        });
        scroll.follow(index(side), index(side.other()));
    }

    /** The column of the base or of the version in hand. */
    int index(Side side) {
        return side == Side.A ? 0 : hand.getAsInt();
    }

    private VersionColumn column(Side side) {
        return columns.get(index(side));
    }
}
