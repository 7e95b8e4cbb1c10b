package variorum.workbench.textview;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The rows in view, and how far the page is scrolled. Only rows in view and a little around them have nodes. The page
 * keeps to the row at its top (the anchor): when rows above turn out higher than guessed, nothing in view moves.
 */
final class Page extends Pane {

    /** Rows with nodes above and below the view, in heights of the view. */
    private static final double AROUND = 0.5;

    private static final double BELOW = 48;

    private final RowViews views;
    private final Supplier<Brush> brush;
    private final Runnable moved;
    private Rows rows;
    private Sheets sheets;
    private String text = "";
    private double above;
    private Heights heights = new Heights(new double[0]);
    private @Nullable Measurer measurer;
    /** The row at the top, and how many pixels of it are above the view. */
    private int anchor;

    private double beyond;

    /** {@code brush} is asked before each drawing; {@code moved} is told when anything may stand elsewhere. */
    Page(Rows rows, Sheets sheets, Supplier<Brush> brush, Runnable moved) {
        this.rows = rows;
        this.sheets = sheets;
        this.brush = brush;
        this.moved = moved;
        this.views = new RowViews(getChildren(), brush, rows, sheets);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows other rows, from the top. */
    void show(String newText, Rows newRows, Sheets newSheets) {
        text = newText;
        sheets = newSheets;
        recut(newRows);
    }

    /** Shows the same text cut into other rows, from the top. */
    void recut(Rows newRows) {
        rows = newRows;
        views.show(text, rows, sheets);
        anchor = 0;
        beyond = -above;
        relayout();
    }

    /** Throws away all nodes and heights; sizes have changed. */
    void relayout() {
        measurer = null;
        rebuild();
    }

    /** Throws away all nodes; colours have changed. */
    void rebuild() {
        views.clear();
        requestLayout();
    }

    /** Free space above the first row, in pixels. */
    double above() {
        return above;
    }

    void setAbove(double pixels) {
        boolean atTop = anchor == 0 && beyond <= -above;
        above = pixels;
        beyond = atTop ? -above : beyond;
        requestLayout();
    }

    Heights heights() {
        startMeasuring();
        return heights;
    }

    /** How far the page is scrolled, in pixels; 0 at the top. */
    double scrollY() {
        return rows.size() == 0 ? 0 : above + heights().top(anchor) + beyond;
    }

    /** How high everything is, with free space above and below. */
    double fullHeight() {
        return above + heights().total() + BELOW;
    }

    double furthest() {
        return Math.max(0, fullHeight() - getHeight());
    }

    /** Scrolls so that a height of the page is at the top of the view, as far as the page goes. */
    void scrollTo(double y) {
        if (rows.size() == 0) {
            return;
        }
        double target = Math.clamp(y, 0, furthest()) - above;
        anchor = heights.rowAt(target);
        beyond = target - heights.top(anchor);
        requestLayout();
    }

    /** Puts a row at a distance from the top of the view. */
    void put(int row, double fromTop) {
        anchor = row;
        beyond = -fromTop;
        requestLayout();
    }

    /** Draws what lies on rows anew, as far as they have nodes. */
    void repaint(Sheets.Changed changed) {
        for (int row : changed.resized()) {
            if (!views.has(row)) {
                heights().forget(row);
            }
        }
        repaint(changed.repaint());
    }

    /** Draws what lies on rows anew, as far as they have nodes. */
    void repaint(Collection<Integer> changed) {
        views.paint(changed);
        for (int row : changed) {
            if (views.has(row) && views.of(row).fullHeight() != heights.height(row)) {
                heights.measured(row, views.of(row).fullHeight());
                requestLayout();
            }
        }
    }

    /** Draws the selection anew. */
    void repaintSelection() {
        views.paintSelection();
    }

    /** The view of a row, made if it has none. */
    RowView view(int row) {
        startMeasuring();
        if (!views.has(row)) {
            heights.measured(row, views.of(row).fullHeight());
        }
        return views.of(row);
    }

    /** Whether a row has nodes. */
    boolean hasNodes(int row) {
        return views.has(row);
    }

    /** The rows that have nodes. */
    Set<Integer> rowsWithNodes() {
        return views.rows();
    }

    /** Where a row begins, in pixels of the whole page. */
    double top(int row) {
        return Math.rint(above + heights().top(row));
    }

    /** Where a row begins in the view, in pixels from its upper edge. */
    double viewTop(int row) {
        return Math.rint(above + heights().top(row) - scrollY());
    }

    /** The row at a height in the view. */
    int rowAt(double viewY) {
        return heights().rowAt(viewY + scrollY() - above);
    }

    /**
     * Measures rows that were guessed so far, one at least, until a time in nanoseconds is over; answers whether there
     * are more. Lays out only if one of them turned out higher or lower.
     */
    boolean measureSome(long nanos) {
        if (measurer == null) {
            return false;
        }
        long begun = System.nanoTime();
        double before = heights.total();
        for (int row = heights.firstGuessed(); row >= 0; row = heights.firstGuessed()) {
            heights.measured(row, measurer.height(rows.get(row), sheets.on(row)));
            if (System.nanoTime() - begun >= nanos) {
                break;
            }
        }
        if (heights.total() != before) {
            requestLayout();
        }
        return !heights.areAllMeasured();
    }

    @Override
    protected void layoutChildren() {
        if (rows.size() == 0 || getHeight() <= 0) {
            views.clear();
            moved.run();
            return;
        }
        startMeasuring();
        do {
            normalise();
            int first = fillUp();
            int last = fillDown();
            views.keep(first, last);
        } while (clampToEnds());
        for (int row : views.rows()) {
            RowView view = views.of(row);
            view.resizeRelocate(0, viewTop(row), getWidth(), view.fullHeight());
        }
        moved.run();
    }

    /** Guesses all heights, unless that has been done. */
    private void startMeasuring() {
        if (measurer != null) {
            return;
        }
        Measurer fresh = new Measurer(text, brush.get().column());
        double[] guesses = new double[rows.size()];
        for (int row = 0; row < guesses.length; row++) {
            guesses[row] = fresh.guess(rows.get(row));
        }
        heights = new Heights(guesses);
        measurer = fresh;
    }

    /** Moves the anchor to the row that really is at the top. */
    private void normalise() {
        anchor = Math.clamp(anchor, 0, rows.size() - 1);
        while (beyond < 0 && anchor > 0) {
            anchor--;
            beyond += measuredHeight(anchor);
        }
        while (beyond > measuredHeight(anchor) && anchor < rows.size() - 1) {
            beyond -= measuredHeight(anchor);
            anchor++;
        }
    }

    /** The page may have turned out shorter than guessed; answers whether it had to move. */
    private boolean clampToEnds() {
        double y = scrollY();
        double inside = Math.clamp(y, 0, furthest());
        if (Math.abs(y - inside) < 0.5) {
            return false;
        }
        anchor = heights.rowAt(inside - above);
        beyond = inside - above - heights.top(anchor);
        return true;
    }

    private int fillUp() {
        double y = -beyond;
        int row = anchor;
        while (row > 0 && y > -AROUND * getHeight()) {
            row--;
            y -= measuredHeight(row);
            view(row);
        }
        return row;
    }

    private int fillDown() {
        double y = -beyond;
        int row = anchor;
        while (true) {
            view(row);
            y += measuredHeight(row);
            if (row == rows.size() - 1 || y > (1 + AROUND) * getHeight()) {
                return row;
            }
            row++;
        }
    }

    private double measuredHeight(int row) {
        if (!heights.isMeasured(row)) {
            view(row);
        }
        return heights.height(row);
    }
}
