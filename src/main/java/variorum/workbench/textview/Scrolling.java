package variorum.workbench.textview;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/**
 * How far a text is scrolled, in pixels from its top: by the bar, by the wheel, and by those who hold two texts level.
 */
public final class Scrolling {

    private static final double BAR = 8;

    /** The thumb of the bar is at least this part of it. */
    private static final double LEAST_THUMB = 0.04;

    /** So much of each frame goes into measuring what is not in view, in nanoseconds. */
    private static final long MEASURING = 4_000_000;

    private final TextState state;
    private final Page page;
    private final Places places;
    private final Runnable settle;
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper height = new ReadOnlyDoubleWrapper();
    private final EachFrame measuring;
    private boolean barShown = true;
    private boolean updating;

    /** {@code settle} lays the page out in the size that the view has. */
    Scrolling(TextState state, Page page, Places places, Runnable settle) {
        this.state = state;
        this.page = page;
        this.places = places;
        this.settle = settle;
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

    /** Shows or hides the bar; a text that is scrolled with another, or by a strip, needs none. */
    public void setBarShown(boolean shown) {
        barShown = shown;
        update();
    }

    /** How far the text is scrolled, in pixels; 0 at the top. Follows every movement, by hand or not. */
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** How far the text is scrolled now, in pixels. */
    public double position() {
        return position.get();
    }

    /** How high the whole text is, in pixels; grows more exact while a long text is measured. */
    public ReadOnlyDoubleProperty heightProperty() {
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

    /** Scrolls by pixels; positive is down. */
    public void by(double pixels) {
        to(page.scrollY() + pixels);
    }

    /** Scrolls to a position as in {@link #positionProperty}, as far as the text goes. */
    public void to(double y) {
        page.scrollTo(y);
        page.layout();
    }

    /** Scrolls as little as brings the offset into view; if it is far away, to the upper third. */
    void reveal(int offset) {
        settle.run();
        Rectangle2D box = places.lineOf(offset);
        double lowest = page.getHeight() - box.getHeight() - state.metrics().line();
        if (box.getMinY() < state.metrics().line() || box.getMinY() > lowest) {
            boolean near = box.getMinY() > -page.getHeight() / 2 && box.getMinY() < page.getHeight() * 1.5;
            double above = box.getMinY() < 0 ? state.metrics().line() : lowest;
            level(offset, near ? Math.max(0, above) : page.getHeight() / 3);
        }
    }

    /** Puts the line of an offset at a distance from the upper edge of the view: to keep two panes level. */
    public void level(int offset, double fromTop) {
        settle.run();
        int row = state.rows().indexAt(offset);
        if (row >= 0) {
            double inRow = places.inRow(row, offset).getMinY();
            page.put(row, fromTop - inRow);
            page.layout();
        }
    }

    /** Free space above the text, in pixels. */
    public double spaceAbove() {
        return page.above();
    }

    /** Free space above the text, to put two texts level at their tops; other sizes or another text take it back. */
    public void setSpaceAbove(double pixels) {
        page.setAbove(pixels);
    }

    /** Lets the rows change, and keeps to the place at the top of the view. */
    void keepPlace(Runnable change) {
        boolean atTop = position() <= 0;
        int top = atTop ? 0 : places.topOffset();
        double fromTop = atTop ? 0 : places.viewYOf(top);
        change.run();
        if (!atTop) {
            level(top, fromTop);
        }
    }
}
