package variorum.workbench.textview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/**
 * Everything that keys do in a text. {@code extend} moves one end of the selection and keeps the other. Each action
 * brings the caret into view.
 */
public final class TextActions {

    private final TextState state;
    private final Page page;
    private final Runnable changed;
    private final Runnable reveal;
    /** Earlier, smaller selections, for {@link #shrink}. */
    private final Deque<Selection> smaller = new ArrayDeque<>();
    /** The horizontal place that a run of steps up and down keeps to. */
    private @Nullable Double goal;

    TextActions(TextState state, Page page, Runnable changed, Runnable reveal) {
        this.state = state;
        this.page = page;
        this.changed = changed;
        this.reveal = reveal;
    }

    /** Moves by one character to the right or to the left as the reader sees it. */
    public void moveCharacter(boolean right, boolean extend) {
        Selection now = selection();
        boolean forward = right != isRightToLeft(now.caret());
        if (!now.isEmpty() && !extend) {
            moveTo(forward ? now.span().end() : now.span().start(), false);
        } else {
            moveTo(state.units().move(now.caret(), Unit.CHARACTER, forward), extend);
        }
    }

    /** Moves by one word to the right (to its end) or to the left (to its start) as the reader sees it. */
    public void moveWord(boolean right, boolean extend) {
        moveTo(state.units().move(selection().caret(), Unit.WORD, right != isRightToLeft(selection().caret())), extend);
    }

    /** Moves forwards to the next end of a unit, or backwards to the next start of one. */
    public void move(Unit unit, boolean forward, boolean extend) {
        moveTo(state.units().move(selection().caret(), unit, forward), extend);
    }

    /** Moves to the line below or above. */
    public void moveLine(boolean down, boolean extend) {
        Rectangle2D caret = caretBox();
        if (caret == null) {
            return;
        }
        double x = goal != null ? goal : caret.getMinX();
        Integer target = offsetInNextLine(x, down);
        moveTo(target != null ? target : down ? lastOffset() : firstOffset(), extend);
        goal = x;
    }

    /** Moves down or up by what fits into the view. */
    public void movePage(boolean down, boolean extend) {
        Rectangle2D caret = caretBox();
        if (caret == null) {
            return;
        }
        double x = goal != null ? goal : caret.getMinX();
        int row = state.rows().indexAt(selection().caret());
        double step = Math.max(caret.getHeight(), page.getHeight() - 2 * caret.getHeight()) * (down ? 1 : -1);
        double y = page.heights().top(row) + caret.getMinY() + caret.getHeight() / 2 + step;
        page.scrollTo(page.scrollY() + step);
        int target = page.heights().rowAt(y);
        Integer offset = page.view(target).insertionAt(x, y - page.heights().top(target));
        int next = state.rows().nextSource(target, down ? 1 : -1);
        moveTo(offset != null ? offset : next < 0 ? (down ? lastOffset() : firstOffset()) : startOf(next), extend);
        goal = x;
    }

    /** Moves to the start or the end of the line. */
    public void moveLineEdge(boolean end, boolean extend) {
        int offset = selection().caret();
        if (viewAt(offset) instanceof WordsView view) {
            moveTo(view.lineEdge(view.lineOf(offset), end), extend);
        }
    }

    /** Moves to the first or the last character. */
    public void moveDocumentEdge(boolean end, boolean extend) {
        moveTo(end ? lastOffset() : firstOffset(), extend);
    }

    /** Selects the next unit after what is selected, or the one before. */
    public void step(Unit unit, boolean forward) {
        act(Selection.of(state.units().step(selection().span(), unit, forward)));
    }

    /** Grows the selection: to the word, the clause, the sentence, the paragraph. */
    public void grow() {
        Selection before = selection();
        Span wider = state.units().grown(before.span());
        if (!wider.equals(before.span())) {
            Deque<Selection> kept = new ArrayDeque<>(smaller);
            act(Selection.of(wider));
            smaller.addAll(kept);
            smaller.push(before);
        }
    }

    /** Takes back the last {@link #grow}. */
    public void shrink() {
        if (!smaller.isEmpty()) {
            Deque<Selection> kept = new ArrayDeque<>(smaller);
            Selection before = kept.pop();
            act(before);
            smaller.addAll(kept);
        }
    }

    /** Selects everything. */
    public void selectAll() {
        select(Selection.of(state.rows().all()));
    }

    /** Selects nothing; the caret stays. */
    public void clearSelection() {
        select(Selection.at(selection().caret()));
    }

    /** Puts the selected words on the clipboard. */
    public void copy() {
        Span span = selection().span();
        if (!span.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(span.in(state.text()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Puts the caret at an offset, or the moving end of the selection. */
    public void moveTo(int offset, boolean extend) {
        act(new Selection(extend ? selection().anchor() : offset, offset));
    }

    private void act(Selection selection) {
        select(selection);
        reveal.run();
    }

    /** Selects and brings nothing into view; every action ends here. */
    void select(Selection selection) {
        smaller.clear();
        goal = null;
        int length = state.text().length();
        state.selection.set(
                new Selection(Math.clamp(selection.anchor(), 0, length), Math.clamp(selection.caret(), 0, length)));
        changed.run();
    }

    private Selection selection() {
        return state.selection.get();
    }

    private boolean isRightToLeft(int offset) {
        return viewAt(offset) instanceof WordsView view && view.text().isRightToLeft();
    }

    private @Nullable RowView viewAt(int offset) {
        int row = state.rows().indexAt(offset);
        return row < 0 ? null : page.view(row);
    }

    /** The caret, counted from the left upper corner of its row. */
    private @Nullable Rectangle2D caretBox() {
        RowView view = viewAt(selection().caret());
        return view == null ? null : caretIn(view, selection().caret());
    }

    private static Rectangle2D caretIn(RowView view, int offset) {
        Rectangle2D caret = view.caret(offset);
        return caret != null ? caret : new Rectangle2D(0, 0, 0, view.fullHeight());
    }

    private @Nullable Integer offsetInNextLine(double x, boolean down) {
        int row = state.rows().indexAt(selection().caret());
        if (page.view(row) instanceof WordsView view) {
            List<Line> lines = view.text().lines();
            int target = view.lineOf(selection().caret()) + (down ? 1 : -1);
            if (target >= 0 && target < lines.size()) {
                return view.insertionAt(x, row(row).style().before() + lines.get(target).baseline());
            }
        }
        int next = state.rows().nextSource(row, down ? 1 : -1);
        if (next < 0) {
            return null;
        }
        RowView view = page.view(next);
        Integer offset = view.insertionAt(x, down ? 0 : view.fullHeight());
        return offset != null ? offset : Integer.valueOf(startOf(next));
    }

    private Row row(int index) {
        return state.rows().get(index);
    }

    private int startOf(int row) {
        return ((Row.Source) row(row)).span().start();
    }

    private int firstOffset() {
        int first = state.rows().nextSource(-1, 1);
        return first < 0 ? 0 : startOf(first);
    }

    private int lastOffset() {
        int last = state.rows().nextSource(state.rows().size(), -1);
        return last < 0 ? 0 : ((Row.Source) row(last)).span().end();
    }
}
