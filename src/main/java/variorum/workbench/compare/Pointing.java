package variorum.workbench.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import variorum.collation.Difference;
import variorum.collation.Operation;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.textview.TextView;

/**
 * What pointer and caret do in the two texts: resting on a difference shows the other reading, a click makes it the
 * current one, and who walks away with the caret leaves it.
 */
final class Pointing {

    private static final Duration REST = Duration.millis(250);
    private static final double BESIDE = 7;

    private final CompareModel model;
    private final Spread spread;
    private final ReadingCard card;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition ghost = new PauseTransition(REST);
    private Optional<Difference> under = Optional.empty();
    private Optional<ParagraphPair> moved = Optional.empty();

    Pointing(CompareModel model, Spread spread, ReadingCard card) {
        this.model = model;
        this.spread = spread;
        this.card = card;
        for (int i = 0; i < Lineup.MOST; i++) {
            point(i, spread.allColumns().get(i));
        }
        model.comparison().subscribe(answer -> {
            left();
            ghost.stop();
            moved = Optional.empty();
        });
        spread.ribbons(0).setOnHover(tie -> haunt(Side.A, tie.map(Tie::pair).filter(ParagraphPair::moved)));
    }

    private void point(int column, VersionColumn shown) {
        Side side = shown.side();
        TextView text = shown.text();
        text.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            if (column == spread.index(side)) {
                moved(side, event);
            }
        });
        text.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            left();
            haunt(side, Optional.empty());
        });
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> takeInHand(column));
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(side, event));
        text.scrolling().positionProperty().subscribe(y -> left());
        text.selectionProperty().subscribe(selected -> {
            if (text.isFocused() && column == spread.index(side)) {
                walked(side, text.caretOffset());
            }
        });
    }

    /** Who walks away from the current difference with the caret is where the caret is. */
    private void walked(Side side, int caret) {
        if (model.at().current().get().filter(difference -> near(difference.in(side), caret)).isEmpty()) {
            model.at().stand(side, caret);
        }
    }

    /** What is pressed on becomes the version that is compared with the base. */
    private void takeInHand(int column) {
        model.versions().arrange(lineup -> column == 0 ? lineup : lineup.holding(column));
    }

    private void moved(Side side, MouseEvent event) {
        Optional<Difference> now = at(side, event.getX(), event.getY());
        haunt(side, movedAt(side, event.getX(), event.getY()));
        if (now.equals(under)) {
            return;
        }
        left();
        under = now;
        now.ifPresent(difference -> {
            rest.setOnFinished(done -> show(side, difference, false));
            rest.playFromStart();
        });
    }

    /** Beside what has moved stands in outline what the other version has of it elsewhere, after a moment. */
    private void haunt(Side side, Optional<ParagraphPair> now) {
        if (!now.equals(moved)) {
            moved = now;
            ghost.setOnFinished(done -> spread.pointers().hover(side, now));
            ghost.playFromStart();
        }
    }

    private Optional<ParagraphPair> movedAt(Side side, double x, double y) {
        Integer offset = spread.column(side).text().places().offsetAt(x, y);
        return offset == null
                ? Optional.empty()
                : model.comparison()
                        .get()
                        .flatMap(answer -> answer.outline(side)
                                .at(offset)
                                .filter(passage -> passage.kind() == Passage.Kind.MOVED)
                                .flatMap(passage -> answer.pairAt(side, passage.span())));
    }

    private void left() {
        rest.stop();
        under = Optional.empty();
        card.hide();
    }

    private void clicked(Side side, MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        left();
        TextView text = spread.column(side).text();
        at(side, event.getX(), event.getY()).ifPresentOrElse(
                difference -> {
                    model.at().stand(difference);
                    spread.arrival().level(side, Place.of(difference));
                },
                () -> model.at().stand(side, text.caretOffset()));
    }

    /** Shows what the other version has, or what both have. */
    void show(Side side, Difference difference, boolean both) {
        model.comparison()
                .get()
                .ifPresent(answer -> card.show(
                        answer,
                        difference,
                        side,
                        both,
                        model.versions().sigla(),
                        spread.lineOf(side, difference.in(side))));
    }

    /** Shows both readings of the current difference, or takes them away. */
    void toggle() {
        if (card.isOpen()) {
            card.hide();
        } else {
            model.at().current().get().ifPresent(difference ->
                    show(difference.standsIn(Side.A) ? Side.A : Side.B, difference, true));
        }
    }

    /** The shown difference at a point of a column: the smallest, if several lie one in the other. */
    Optional<Difference> at(Side side, double x, double y) {
        TextView text = spread.column(side).text();
        Integer offset = text.places().offsetAt(x, y);
        if (offset == null) {
            return Optional.empty();
        }
        Stream<Difference> shown =
                Stream.concat(model.shown().differences().get().stream(), model.at().current().get().stream());
        return shown.filter(difference -> near(difference.in(side), offset))
                .filter(difference -> isDrawn(difference) && isAt(text, difference.in(side), x, y))
                .min(Comparator.comparingInt(difference -> difference.in(side).length()));
    }

    /** A paragraph of one's own has nothing to be read elsewhere. */
    private static boolean isDrawn(Difference difference) {
        return difference.operation() == Operation.MOVE || !Walk.ONLY_HERE.stopsAt(difference);
    }

    private static boolean near(Span span, int offset) {
        return span.start() <= offset && offset <= span.end();
    }

    private static boolean isAt(TextView text, Span span, double x, double y) {
        if (!span.isEmpty()) {
            return text.places().boundsOf(span).stream().anyMatch(box -> box.contains(x, y));
        }
        Span after = new Span(span.start(), Math.min(span.start() + 1, text.content().text().length()));
        Span before = new Span(Math.max(0, span.start() - 1), span.start());
        return edges(text, after, false).anyMatch(edge -> isBeside(edge, x, y))
                || edges(text, before, true).anyMatch(edge -> isBeside(edge, x, y));
    }

    private static Stream<Rectangle2D> edges(TextView text, Span character, boolean right) {
        List<Rectangle2D> boxes = character.isEmpty() ? List.of() : text.places().boundsOf(character);
        return boxes.stream()
                .map(box -> new Rectangle2D(right ? box.getMaxX() : box.getMinX(), box.getMinY(), 0, box.getHeight()));
    }

    private static boolean isBeside(Rectangle2D edge, double x, double y) {
        return Math.abs(edge.getMinX() - x) <= BESIDE && edge.getMinY() <= y && y <= edge.getMaxY();
    }
}
