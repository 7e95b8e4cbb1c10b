package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * Selecting and picking by mouse. A drag selects whole words (with Alt to the character), a double click a word, a
 * triple click a sentence, a fourth click the paragraph; Shift extends. A click that selects nothing picks the marks
 * under it.
 */
final class MouseHands {

    /** What the hands do to the view. */
    interface Reach {

        void select(Selection selection);

        void picked(List<Mark> marks, int offset, double screenX, double screenY);

        void hovered(List<Mark> marks);

        void toggle(Row.Aside aside);

        /** Whether the pointer is over something to press. */
        void point(boolean hand);
    }

    /** Pixels that the text goes on in one frame. */
    private static final double FASTEST = 40;

    private final TextState state;
    private final Page page;
    private final Reach reach;
    private final EachFrame scrolling = new EachFrame(this::scrollOn);
    /** Where a drag began: the words around, and the offset. */
    private @Nullable Span grip;

    private int gripOffset;
    /** Where the pointer was dragged to last, and whether with Alt. */
    private double x;

    private double y;
    private boolean alt;
    private boolean dragged;
    private List<Mark> under = List.of();

    MouseHands(TextState state, Page page, Reach reach) {
        this.state = state;
        this.page = page;
        this.reach = reach;
    }

    /** Listens to the mouse over the page. */
    void listen() {
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(List.of()));
        page.setPickOnBounds(true);
        reach.point(false);
    }

    private void pressed(MouseEvent event) {
        dragged = false;
        Integer offset = insertionAt(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || offset == null) {
            grip = null;
            return;
        }
        gripOffset = offset;
        grip = gripOf(event, offset);
        if (event.isShiftDown()) {
            extendTo(event, offset);
        } else if (event.getClickCount() == 1) {
            reach.select(Selection.at(offset));
        } else {
            reach.select(Selection.of(grip));
            dragged = true;
        }
    }

    /** What a drag from here holds at least: a place, a word, a sentence, a paragraph, by the number of clicks. */
    private Span gripOf(MouseEvent event, int offset) {
        Integer character = characterAt(event.getX(), event.getY());
        int at = character == null ? offset : character;
        return switch (event.getClickCount()) {
            case 0, 1 -> new Span(offset, offset);
            case 2 -> state.units().around(at, Unit.WORD);
            case 3 -> state.units().around(at, Unit.SENTENCE);
            default -> state.units().around(at, Unit.PARAGRAPH);
        };
    }

    private void dragged(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        alt = event.isAltDown();
        dragOn();
        if (grip != null && beyondEdge() != 0) {
            scrolling.start();
        }
    }

    private void dragOn() {
        Integer offset = insertionAt(x, Math.clamp(y, 0, page.getHeight()));
        if (grip != null && offset != null && (offset != gripOffset || dragged)) {
            dragged = true;
            Span held = grip.cover(new Span(offset, offset));
            Span snapped = alt || held.isEmpty() ? held : snap(held);
            reach.select(offset < gripOffset
                    ? new Selection(snapped.end(), snapped.start())
                    : new Selection(snapped.start(), snapped.end()));
        }
    }

    /** While the pointer is held above or below the view the text goes on; the farther away, the faster. */
    private boolean scrollOn() {
        double pixels = Math.clamp(beyondEdge() / 3, -FASTEST, FASTEST);
        if (grip == null || pixels == 0) {
            return false;
        }
        page.scrollTo(page.scrollY() + pixels);
        page.layout();
        dragOn();
        return true;
    }

    private double beyondEdge() {
        return y < 0 ? y : Math.max(0, y - page.getHeight());
    }

    private void extendTo(MouseEvent event, int offset) {
        int anchor = state.selection.get().anchor();
        Span held = new Span(Math.min(anchor, offset), Math.max(anchor, offset));
        Span snapped = event.isAltDown() || held.isEmpty() ? held : snap(held);
        dragged = true;
        grip = new Span(anchor, anchor);
        gripOffset = anchor;
        reach.select(offset < anchor
                ? new Selection(snapped.end(), snapped.start())
                : new Selection(snapped.start(), snapped.end()));
    }

    /** To whole words; a span of blanks and marks only stays as it is. */
    private Span snap(Span span) {
        Span words = Tokenizer.snapToWords(state.text(), span);
        return words.isEmpty() ? span : words;
    }

    private void released(MouseEvent event) {
        grip = null;
        if (event.getButton() != MouseButton.PRIMARY || dragged) {
            return;
        }
        int row = page.rowAt(event.getY());
        if (isInPage(row) && state.rows().get(row) instanceof Row.Aside aside && isOnBar(row, event.getY())) {
            reach.toggle(aside);
            return;
        }
        List<Mark> marks = marksAt(event.getX(), event.getY());
        Integer offset = characterAt(event.getX(), event.getY());
        if (!marks.isEmpty() && offset != null) {
            // A chip reaches beyond the words it counts for, so the character under it may be another word's.
            reach.picked(marks, marks.getFirst().nearest(offset), event.getScreenX(), event.getScreenY());
        }
    }

    private boolean isOnBar(int row, double y) {
        return y - page.viewTop(row) <= Typography.BAR;
    }

    private void moved(MouseEvent event) {
        hover(marksAt(event.getX(), event.getY()));
        int row = page.rowAt(event.getY());
        if (isInPage(row)) {
            boolean bar = state.rows().get(row) instanceof Row.Aside && isOnBar(row, event.getY());
            double inRow = event.getY() - page.viewTop(row);
            reach.point(bar || !page.view(row).marksDrawnAt(event.getX(), inRow).isEmpty());
        }
    }

    private void hover(List<Mark> marks) {
        if (!marks.equals(under)) {
            under = marks;
            reach.hovered(marks);
        }
    }

    /** All marks at a point: those drawn there first, then those on the character, shorter before longer. */
    List<Mark> marksAt(double x, double y) {
        int row = page.rowAt(y);
        if (!isInPage(row)) {
            return List.of();
        }
        RowView view = page.view(row);
        double inRow = y - page.viewTop(row);
        List<Mark> marks = new ArrayList<>(view.marksDrawnAt(x, inRow));
        Integer character = view.characterAt(x, inRow);
        if (character != null && view.isOverWords(x, inRow)) {
            stackAt(character).stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
        }
        return marks;
    }

    /** The marks on a character, shorter before longer. */
    List<Mark> stackAt(int offset) {
        int row = state.rows().indexAt(offset);
        return row < 0
                ? List.of()
                : state.sheets().marksOn(row).stream()
                        .filter(mark -> mark.covers(offset))
                        .sorted(Comparator.comparingInt(mark -> mark.extent().length()))
                        .toList();
    }

    /**
     * The offset between characters nearest to a point of the view; of a row without characters, the next that has
     * some.
     */
    @Nullable Integer insertionAt(double x, double y) {
        int row = page.rowAt(y);
        if (!isInPage(row)) {
            return null;
        }
        Integer offset = page.view(row).insertionAt(x, y - page.viewTop(row));
        return offset != null ? offset : Integer.valueOf(startNear(row));
    }

    /** The character at a point of the view, or the nearest on its line. */
    @Nullable Integer characterAt(double x, double y) {
        int row = page.rowAt(y);
        return isInPage(row) ? page.view(row).characterAt(x, y - page.viewTop(row)) : null;
    }

    private int startNear(int row) {
        int next = state.rows().nextSource(row - 1, 1);
        int source = next < 0 ? state.rows().nextSource(row, -1) : next;
        return source < 0 ? 0 : ((Row.Source) state.rows().get(source)).span().start();
    }

    private boolean isInPage(int row) {
        return row >= 0 && row < state.rows().size();
    }
}
