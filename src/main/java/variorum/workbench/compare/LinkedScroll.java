package variorum.workbench.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import variorum.collation.Relation;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.textview.Anchors;

/**
 * Keeps the columns level: when one is scrolled, the others bring the linked sentence to the same height. Paragraphs
 * that only one has pass by while the others wait; what has moved ties nothing.
 */
final class LinkedScroll {

    /** At the top, free space up to this many pixels puts the first linked paragraphs level. */
    private static final double MOST_SPACE = 160;

    private final List<VersionColumn> columns;
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private Optional<Lines> lines = Optional.empty();
    private int leader;
    private boolean moving;

    LinkedScroll(List<VersionColumn> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            columns.get(i).text().scrolling().positionProperty().subscribe(y -> scrolled(column));
        }
        linked.subscribe(on -> again());
    }

    /** Whether the columns are kept level. */
    BooleanProperty linked() {
        return linked;
    }

    /** Keeps level what comparisons link; there is a column for each of their versions. */
    void show(Lines answer) {
        lines = Optional.of(answer);
        leader = 0;
    }

    /** Puts the other columns level again after anything has changed its place. */
    void again() {
        scrolled(leader);
    }

    /** Puts the columns level again after lines have become others, at their tops where all of them begin there. */
    void settle(double usual) {
        if (isBelowTops()) {
            again();
        } else if (linked.get()) {
            levelTops(usual);
        }
    }

    /** Whether any column is scrolled. */
    boolean isBelowTops() {
        return columns.stream().anyMatch(column -> column.text().scrolling().position() > 0);
    }

    /** Puts all other columns level with one that has been moved, apart from those that are where they should be. */
    void follow(int from, int... but) {
        if (linked.get()) {
            List<Integer> settled = Arrays.stream(but).boxed().toList();
            others(from).filter(to -> !settled.contains(to)).forEach(to -> bring(from, to));
        }
    }

    /** Does something that moves columns by itself. */
    void apart(Runnable movement) {
        moving = true;
        try {
            movement.run();
        } finally {
            moving = false;
        }
    }

    /** Puts the first paragraphs that each two neighbours link level, by free space above those that stand higher. */
    void levelTops(double usual) {
        lines.ifPresent(answer -> apart(() -> {
            columns.forEach(column -> column.text().scrolling().setSpaceAbove(usual));
            int first = 0;
            for (int i = 1; i < answer.size(); i++) {
                first = levelTops(first, i, usual) ? first : i;
            }
        }));
    }

    /**
     * Puts a column level with its left neighbour; all from the first that are level with that one go along. Answers
     * whether it could be done.
     */
    private boolean levelTops(int first, int right, double usual) {
        List<Tie> ties = ties(right - 1, right);
        if (ties.isEmpty()) {
            return false;
        }
        VersionColumn a = columns.get(right - 1);
        VersionColumn b = columns.get(right);
        double lower = a.areaOf(ties.getFirst().a()).top() - b.areaOf(ties.getFirst().b()).top();
        if (Math.abs(lower) > MOST_SPACE) {
            return false;
        }
        if (lower >= 0) {
            b.text().scrolling().setSpaceAbove(usual + lower);
        } else {
            columns.subList(first, right).forEach(column -> column.text().scrolling().setSpaceAbove(
                    column.text().scrolling().spaceAbove() - lower));
        }
        return true;
    }

    private void scrolled(int from) {
        boolean free = !moving && linked.get() && lines.filter(answer -> from < answer.size()).isPresent();
        if (free && columns.get(from).height() > 0) {
            leader = from;
            others(from).forEach(to -> bring(from, to));
        }
    }

    private Stream<Integer> others(int from) {
        int count = lines.map(Lines::size).orElse(0);
        return IntStream.range(0, count).filter(to -> to != from).boxed();
    }

    private void bring(int from, int to) {
        if (!ties(from, to).isEmpty()) {
            double eye = columns.get(from).eye();
            double there = across(from, to, columns.get(from).text().scrolling().position() + eye);
            apart(() -> columns.get(to).text().scrolling().to(Math.rint(there - eye)));
        }
    }

    private Comparison between(int one, int other) {
        return lines.orElseThrow().between(Math.min(one, other), Math.max(one, other));
    }

    private List<Tie> ties(int one, int other) {
        return between(one, other).ties().stream().filter(tie -> !tie.moved()).toList();
    }

    /** The height of another column that belongs to a height of one, both in pixels of the whole texts. */
    double across(int from, int to, double y) {
        Side side = from < to ? Side.A : Side.B;
        VersionColumn columnHere = columns.get(from);
        VersionColumn columnThere = columns.get(to);
        Anchors anchors = new Anchors();
        for (Tie tie : ties(from, to)) {
            Stretch here = whole(columnHere, tie.in(side));
            Stretch there = whole(columnThere, tie.in(side.other()));
            anchors.add(here.top(), there.top());
            if (here.contains(y)) {
                tieSentences(anchors, between(from, to), tie, from, to);
            }
            anchors.add(here.bottom(), there.bottom());
        }
        return anchors.across(y);
    }

    private void tieSentences(Anchors anchors, Comparison comparison, Tie tie, int from, int to) {
        Side side = from < to ? Side.A : Side.B;
        for (SentencePair pair : comparison.alignment().sentences()) {
            Span here = pair.in(side);
            Span there = pair.in(side.other());
            boolean within = tie.in(side).contains(here) && tie.in(side.other()).contains(there);
            if (within && pair.relation() != Relation.MOVED) {
                anchors.add(
                        columns.get(from).text().places().yOf(here.start()),
                        columns.get(to).text().places().yOf(there.start()));
            }
        }
    }

    private static Stretch whole(VersionColumn column, Span span) {
        return column.areaOf(span).shift(column.text().scrolling().position());
    }
}
