package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/**
 * Where words stand in a view: the way from offsets to points and heights, and back.
 *
 * <p>Offsets are UTF-16 offsets in the document text, lengths are pixels. A point and a box are counted from the left
 * upper corner of the view; a height of the whole text is counted from its top, wherever it is scrolled to.
 */
public final class Places {

    private final TextState state;
    private final Page page;
    private final MouseHands hands;
    private final Runnable settle;

    /** {@code settle} lays the page out in the size that the view has. */
    Places(TextState state, Page page, MouseHands hands, Runnable settle) {
        this.state = state;
        this.page = page;
        this.hands = hands;
        this.settle = settle;
    }

    /** The offset between characters nearest to a point, or null in an empty view. */
    public @Nullable Integer offsetAt(double x, double y) {
        return hands.insertionAt(x, y);
    }

    /** The boxes of words, one a line; words above or below the view have boxes outside of it. */
    public List<Rectangle2D> boundsOf(Span span) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int row : state.rows().touchedBy(span)) {
            double top = page.viewTop(row);
            page.view(row).boxes(span.start(), span.end()).stream()
                    .map(box -> new Rectangle2D(box.getMinX(), box.getMinY() + top, box.getWidth(), box.getHeight()))
                    .forEach(boxes::add);
        }
        return boxes;
    }

    /**
     * The box around all lines of the paragraphs that a span touches, without the free space above and below; its
     * height is one of the whole text. Costs no layout: what has not been in view yet may be guessed. A paragraph that
     * is hidden with what is set aside has the box of the line that stands for it.
     */
    public Rectangle2D areaOf(Span span) {
        List<Integer> touched = state.rows().touchedBy(span);
        if (touched.isEmpty()) {
            return Rectangle2D.EMPTY;
        }
        int last = touched.getLast();
        double top = page.top(touched.getFirst()) + state.rows().get(touched.getFirst()).style().before();
        double bottom = page.top(last) + page.heights().height(last) - state.rows().get(last).style().after();
        return new Rectangle2D(0, top, page.getWidth(), Math.max(0, bottom - top));
    }

    /** The upper edge of the line of an offset, a height of the whole text. */
    public double yOf(int offset) {
        settle.run();
        return lineOf(offset).getMinY() + page.scrollY();
    }

    /** The upper edge of the line of an offset, counted from the upper edge of the view. */
    public double viewYOf(int offset) {
        settle.run();
        return lineOf(offset).getMinY();
    }

    /** The offset at a height of the whole text. */
    public int offsetAtY(double y) {
        settle.run();
        double viewY = y - page.scrollY();
        int row = page.rowAt(viewY);
        if (row >= state.rows().size()) {
            return 0;
        }
        Integer offset = page.view(row).insertionAt(0, viewY - page.viewTop(row));
        int next = state.rows().nextSource(row - 1, 1);
        return offset != null ? offset : next < 0 ? 0 : ((Row.Source) state.rows().get(next)).span().start();
    }

    /** The first character of the first line that is wholly in view. */
    public int topOffset() {
        settle.run();
        int offset = offsetAtY(page.scrollY());
        Rectangle2D line = lineOf(offset);
        return line.getMinY() < -2 ? offsetAtY(page.scrollY() + line.getMaxY() + 6) : offset;
    }

    /** The line of an offset in the view; without width. */
    Rectangle2D lineOf(int offset) {
        int row = state.rows().indexAt(offset);
        if (row < 0) {
            return Rectangle2D.EMPTY;
        }
        Rectangle2D box = inRow(row, offset);
        return new Rectangle2D(box.getMinX(), box.getMinY() + page.viewTop(row), 0, box.getHeight());
    }

    /** The caret at an offset, counted from the left upper corner of its row. */
    Rectangle2D inRow(int row, int offset) {
        Rectangle2D caret = page.view(row).caret(offset);
        return caret != null ? caret : new Rectangle2D(0, 0, 0, state.metrics().line());
    }
}
