package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import variorum.text.Span;

/** Where the page is scrolled to: the bar, the wheel, and the way from offsets to heights and back. */
final class Scrolling {

    private static final double BAR = 8;

    /** The thumb of the bar is at least this part of it. */
    private static final double LEAST_THUMB = 0.04;

    /** So much of each frame goes into measuring what is not in view, in nanoseconds. */
    private static final long MEASURING = 4_000_000;

    private final TextState state;
    private final Page page;
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper height = new ReadOnlyDoubleWrapper();
    private final EachFrame measuring;
    private boolean barShown = true;
    private boolean updating;

    Scrolling(TextState state, Page page) {
        this.state = state;
        this.page = page;
        this.measuring = new EachFrame(() -> page.measureSome(MEASURING));
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((observed, before, now) -> {
            if (!updating) {
                page.scrollTo(now.doubleValue());
            }
        });
    }

    ScrollBar bar() {
        return bar;
    }

    void setBarShown(boolean shown) {
        barShown = shown;
        update();
    }

    ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty contentHeightProperty() {
        return height.getReadOnlyProperty();
    }

    void layOutBar(double width, double viewHeight) {
        bar.resizeRelocate(width - BAR, 0, BAR, viewHeight);
    }

    /** Tells everybody where the page is now. */
    void update() {
        updating = true;
        double furthest = page.furthest();
        bar.setVisible(barShown && furthest > 0);
        bar.setMax(furthest);
        bar.setVisibleAmount(furthest * Math.max(LEAST_THUMB, page.getHeight() / Math.max(1, page.fullHeight())));
        bar.setBlockIncrement(Math.max(1, page.getHeight() - 2 * state.metrics().line()));
        bar.setUnitIncrement(state.metrics().line());
        bar.setValue(page.scrollY());
        updating = false;
        height.set(page.fullHeight());
        position.set(page.scrollY());
        if (!page.heights().areAllMeasured()) {
            measuring.start();
        }
    }

    void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isShortcutDown()) {
            by(-event.getDeltaY());
            event.consume();
        }
    }

    void by(double pixels) {
        to(page.scrollY() + pixels);
    }

    void to(double y) {
        page.scrollTo(y);
        page.layout();
    }

    /** Scrolls as little as brings the offset into view; if it is far away, to the upper third. */
    void reveal(int offset) {
        Rectangle2D box = lineOf(offset);
        double lowest = page.getHeight() - box.getHeight() - state.metrics().line();
        if (box.getMinY() < state.metrics().line() || box.getMinY() > lowest) {
            boolean near = box.getMinY() > -page.getHeight() / 2 && box.getMinY() < page.getHeight() * 1.5;
            double above = box.getMinY() < 0 ? state.metrics().line() : lowest;
            level(offset, near ? Math.max(0, above) : page.getHeight() / 3);
        }
    }

    void level(int offset, double fromTop) {
        int row = state.rows().indexAt(offset);
        if (row >= 0) {
            double inRow = inRow(row, offset).getMinY();
            page.put(row, fromTop - inRow);
            page.layout();
        }
    }

    double yOf(int offset) {
        return lineOf(offset).getMinY() + page.scrollY();
    }

    /** Where the line of an offset is in the view. */
    double viewTopOf(int offset) {
        return lineOf(offset).getMinY();
    }

    private Rectangle2D lineOf(int offset) {
        int row = state.rows().indexAt(offset);
        if (row < 0) {
            return Rectangle2D.EMPTY;
        }
        Rectangle2D box = inRow(row, offset);
        return new Rectangle2D(box.getMinX(), box.getMinY() + page.viewTop(row), 0, box.getHeight());
    }

    private Rectangle2D inRow(int row, int offset) {
        Rectangle2D caret = page.view(row).caret(offset);
        return caret != null ? caret : new Rectangle2D(0, 0, 0, state.metrics().line());
    }

    int offsetAtY(double y) {
        double viewY = y - page.scrollY();
        int row = page.rowAt(viewY);
        if (row >= state.rows().size()) {
            return 0;
        }
        Integer offset = page.view(row).insertionAt(0, viewY - page.viewTop(row));
        int next = state.rows().nextSource(row - 1, 1);
        return offset != null ? offset : next < 0 ? 0 : ((Row.Source) state.rows().get(next)).span().start();
    }

    int topOffset() {
        int offset = offsetAtY(page.scrollY());
        Rectangle2D line = lineOf(offset);
        return line.getMinY() < -2 ? offsetAtY(page.scrollY() + line.getMaxY() + 6) : offset;
    }

    Rectangle2D areaOf(Span span) {
        List<Integer> touched = state.rows().touchedBy(span);
        if (touched.isEmpty()) {
            return Rectangle2D.EMPTY;
        }
        int last = touched.getLast();
        double top = page.top(touched.getFirst()) + state.rows().get(touched.getFirst()).style().before();
        double bottom = page.top(last) + page.heights().height(last) - state.rows().get(last).style().after();
        return new Rectangle2D(0, top, page.getWidth(), Math.max(0, bottom - top));
    }

    List<Rectangle2D> boundsOf(Span span) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int row : state.rows().touchedBy(span)) {
            double top = page.viewTop(row);
            page.view(row).boxes(span.start(), span.end()).stream()
                    .map(box -> new Rectangle2D(box.getMinX(), box.getMinY() + top, box.getWidth(), box.getHeight()))
                    .forEach(boxes::add);
        }
        return boxes;
    }
}
