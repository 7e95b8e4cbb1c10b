package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import variorum.collation.SentencePair;
import variorum.text.Span;
import variorum.workbench.textview.Anchors;
import variorum.workbench.textview.TextView;

/**
 * Holds linked sentences level: while one column is scrolled the others follow, so that the sentence at the reading
 * line stands beside its partner. Between two linked sentences the way is shared out evenly. A column without links
 * to the scrolled one stays where it is.
 *
 * <p>The column that the reader last touched leads. Its reading line is the caret's line while that is in view and
 * linked, and a third of the way down otherwise; at the top of a text it is where the first linked sentence begins.
 */
@SuppressWarnings("ReferenceEquality") // a column is itself and nothing else
final class Level {

    private static final double READING_LINE = 1.0 / 3;

    /** Free space above a text that may be added to put its top level with another, in pixels. */
    private static final double MOST_ABOVE = 240;

    /** The most of it that the leading text takes at its own top. */
    private static final double MOST_ROOM = 80;

    private final Links links;
    private final Supplier<List<ColumnView>> columns;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private @Nullable ColumnView leader;
    private boolean due;
    private boolean anew = true;

    /**
     * Holds level what is linked.
     *
     * @param links what the reports share
     * @param columns the columns with a report
     */
    Level(Links links, Supplier<List<ColumnView>> columns) {
        this.links = links;
        this.columns = columns;
        wanted.addListener((observed, was, is) -> again());
    }

    /** Whether it is done. */
    BooleanProperty wanted() {
        return wanted;
    }

    /** Lets a column lead whenever the reader touches it. */
    void watch(ColumnView column) {
        TextView text = column.text();
        text.addEventFilter(ScrollEvent.SCROLL, event -> leader = column);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> leader = column);
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leader = column);
        text.scrolling().positionProperty().addListener(observed -> due = true);
        text.heightProperty().addListener(observed -> anew = true);
        text.widthProperty().addListener(observed -> anew = true);
        text.selectionProperty().addListener(observed -> moved());
    }

    private void moved() {
        due = true;
        Platform.requestNextPulse();
    }

    /**
     * To be called before each layout of the window: what has to follow moves in the same picture as what leads.
     * Nothing is moved while a text is being laid out.
     */
    void beforeLayout() {
        if (leader == null || !columns.get().contains(leader)) {
            leader = columns.get().stream().findFirst().orElse(null);
        }
        if (leader != null) {
            leader.text().layout();
        }
        if (anew) {
            level();
        } else if (due && leader != null && wanted.get()) {
            follow(leader);
        }
        due = false;
        anew = false;
    }

    /** Lets a column lead. */
    void lead(ColumnView column) {
        leader = column;
    }

    /** Puts the columns level again, after something else than scrolling has changed. */
    void again() {
        anew = true;
        Platform.requestNextPulse();
    }

    private void level() {
        if (!wanted.get()) {
            release(columns.get());
        } else if (leader != null) {
            double behind = follow(leader);
            if (behind > 0 && behind <= MOST_ROOM && leader.text().scrolling().position() <= 0) {
                makeRoom(leader, behind);
            }
            takeBackIdleRoom();
        }
    }

    /** At the top of a text its partner should be at its top too, rather than have its head scrolled away. */
    private void makeRoom(ColumnView first, double pixels) {
        first.setAbove(first.above() + Math.rint(pixels));
        follow(first);
    }

    /** Free space that all texts have at their tops puts nothing level. */
    private void takeBackIdleRoom() {
        double idle = columns.get().stream()
                .mapToDouble(column -> column.text().scrolling().position() > 0 ? 0 : column.above() - least(column))
                .min()
                .orElse(0);
        if (idle > 0) {
            columns.get().forEach(column -> column.setAbove(column.above() - idle));
        }
    }

    private static void release(List<ColumnView> open) {
        for (ColumnView column : open) {
            column.column().link(Optional.empty());
            column.setAbove(least(column));
        }
    }

    /** Moves the others to where a column is; answers how far the furthest of them had to be scrolled. */
    private double follow(ColumnView column) {
        TextView text = column.text();
        if (text.getHeight() <= 0) {
            return 0;
        }
        double line = readingLine(column);
        double y = text.scrolling().position() + line;
        double furthest = 0;
        Optional<Span> sentence = Optional.empty();
        for (ColumnView other : columns.get()) {
            if (other != column && other.text().getHeight() > 0) {
                List<SentencePair> pairs = links.level(column.id(), other.id());
                if (!pairs.isEmpty()) {
                    furthest = Math.max(furthest, put(other, partner(pairs, text, other.text(), y), line));
                }
                Optional<SentencePair> linked = links.linked(column.id(), text.places().offsetAtY(y + 1), other.id());
                other.column().link(linked.map(SentencePair::b));
                sentence = sentence.or(() -> linked.map(SentencePair::a));
            }
        }
        column.column().link(sentence);
        return furthest;
    }

    private double readingLine(ColumnView column) {
        TextView text = column.text();
        int caret = text.caretOffset();
        double line = text.places().viewYOf(caret);
        boolean inView = line >= 0 && line < text.getHeight() - text.metricsProperty().get().line();
        return inView && isLinked(column, caret) ? line : restingLine(column);
    }

    /**
     * A third of the way down; towards the top of a text the line goes up to where the first linked sentence begins.
     */
    private double restingLine(ColumnView column) {
        TextView text = column.text();
        double third = Math.rint(text.getHeight() * READING_LINE);
        double first = columns.get().stream()
                .filter(other -> other != column)
                .flatMap(other -> links.level(column.id(), other.id()).stream().limit(1))
                .mapToDouble(pair -> text.places().yOf(pair.a().start()))
                .filter(y -> y < third)
                .min()
                .orElse(third);
        double share = Math.clamp(text.scrolling().position() / Math.max(1, third), 0, 1);
        return Math.rint(first + (third - first) * share);
    }

    private boolean isLinked(ColumnView column, int offset) {
        return columns.get().stream()
                .anyMatch(other -> other != column && links.linked(column.id(), offset, other.id()).isPresent());
    }

    /** The height in the other text that belongs to a height in the leading one, in pixels of the whole texts. */
    private static double partner(List<SentencePair> pairs, TextView text, TextView other, double y) {
        int offset = text.places().offsetAtY(y + 1);
        int next = 0;
        while (next < pairs.size() && pairs.get(next).a().start() <= offset) {
            next++;
        }
        SentencePair before = pairs.get(Math.max(0, next - 1));
        Anchors ties = new Anchors();
        ties.add(text.places().yOf(before.a().start()), other.places().yOf(before.b().start()));
        if (next == pairs.size()) {
            ties.add(bottom(text, before.a()), bottom(other, before.b()));
        } else if (next > 0) {
            SentencePair after = pairs.get(next);
            double from = text.places().yOf(after.a().start());
            double there = other.places().yOf(after.b().start());
            if (bottom(text, before.a()) <= from && bottom(other, before.b()) <= there) {
                ties.add(bottom(text, before.a()), bottom(other, before.b()));
            }
            ties.add(from, there);
        }
        return ties.across(y);
    }

    private static double bottom(TextView text, Span sentence) {
        return text.places().yOf(Math.max(sentence.start(), sentence.end() - 1)) + text.metricsProperty().get().line();
    }

    /**
     * Puts a height of a text at the reading line: by scrolling, or by free space above where the text does not go so
     * far. Answers how far it is scrolled then.
     */
    private static double put(ColumnView column, double y, double line) {
        double inText = y - column.above();
        double above = Math.rint(Math.clamp(line - inText, least(column), MOST_ABOVE));
        double scroll = Math.rint(inText + above - line);
        column.setAbove(above);
        column.text().scrolling().to(scroll);
        return scroll;
    }

    private static double least(ColumnView column) {
        return column.text().metricsProperty().get().top();
    }
}
