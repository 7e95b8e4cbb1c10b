package variorum.workbench.compare;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import variorum.collation.Relation;
import variorum.collation.SentencePair;
import variorum.text.Span;

/**
 * Keeps the two columns level: when one is scrolled, the other brings the linked sentence to the same height.
 * Paragraphs that only one has pass by while the other waits; what has moved ties nothing.
 */
final class LinkedScroll {

    /** At the top, free space up to this many pixels puts the first linked paragraphs level. */
    private static final double MOST_SPACE = 160;

    private final VersionColumn a;
    private final VersionColumn b;
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private List<Tie> ties = List.of();
    private List<SentencePair> sentences = List.of();
    private @Nullable VersionColumn leader;
    private boolean moving;

    LinkedScroll(VersionColumn a, VersionColumn b) {
        this.a = a;
        this.b = b;
        a.text().scrollYProperty().subscribe(y -> scrolled(a, b));
        b.text().scrollYProperty().subscribe(y -> scrolled(b, a));
        linked.subscribe(on -> again());
    }

    /** Whether the columns are kept level. */
    BooleanProperty linked() {
        return linked;
    }

    /** Keeps level what a comparison links. */
    void show(Comparison comparison, List<Tie> ofComparison) {
        ties = ofComparison.stream().filter(tie -> !tie.moved()).toList();
        sentences = comparison.alignment().sentences().stream()
                .filter(pair -> pair.relation() != Relation.MOVED)
                .toList();
        leader = a;
    }

    /** Puts the other column level again after anything has changed its place. */
    void again() {
        if (leader != null) {
            scrolled(leader, leader == a ? b : a);
        }
    }

    /** Does something that moves both columns by itself. */
    void apart(Runnable movement) {
        moving = true;
        try {
            movement.run();
        } finally {
            moving = false;
        }
    }

    /** Puts the first linked paragraphs level by free space above the one that stands higher. */
    void levelTops(double usual) {
        if (ties.isEmpty()) {
            return;
        }
        apart(() -> {
            a.text().setSpaceAbove(usual);
            b.text().setSpaceAbove(usual);
            Tie first = ties.getFirst();
            double lower = a.areaOf(first.a()).top() - b.areaOf(first.b()).top();
            if (Math.abs(lower) <= MOST_SPACE) {
                (lower < 0 ? a : b).text().setSpaceAbove(usual + Math.abs(lower));
            }
        });
    }

    private void scrolled(VersionColumn from, VersionColumn to) {
        if (moving || !linked.get() || ties.isEmpty() || from.height() <= 0) {
            return;
        }
        leader = from;
        double eye = from.eye();
        double there = across(from, to, from.text().scrollYProperty().get() + eye);
        apart(() -> to.text().setScrollY(Math.rint(there - eye)));
    }

    /** The height of the other column that belongs to a height of one, both in pixels of the whole texts. */
    double across(VersionColumn from, VersionColumn to, double y) {
        Anchors anchors = new Anchors();
        for (Tie tie : ties) {
            Stretch here = whole(from, tie.in(from.side()));
            Stretch there = whole(to, tie.in(to.side()));
            anchors.add(here.top(), there.top());
            if (here.contains(y)) {
                tieSentences(anchors, from, to, tie);
            }
            anchors.add(here.bottom(), there.bottom());
        }
        return anchors.across(y);
    }

    private void tieSentences(Anchors anchors, VersionColumn from, VersionColumn to, Tie tie) {
        for (SentencePair pair : sentences) {
            Span here = pair.in(from.side());
            Span there = pair.in(to.side());
            if (tie.in(from.side()).contains(here) && tie.in(to.side()).contains(there)) {
                anchors.add(from.text().yOf(here.start()), to.text().yOf(there.start()));
            }
        }
    }

    private static Stretch whole(VersionColumn column, Span span) {
        return column.areaOf(span).shift(column.text().scrollYProperty().get());
    }
}
