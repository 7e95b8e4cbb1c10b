package variorum.workbench.textview;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/**
 * Shows one text to read, with layers of marks and colours over it, a caret and a selection. See the package comment.
 *
 * <p>All offsets are UTF-16 offsets in the document text; all lengths are pixels; points are counted from the left
 * upper corner of the view.
 */
public final class TextView extends Region {

    private final TextState state = new TextState();
    private final Page page;
    private final Scrolling scrolling;
    private final Caret caret;
    private final TextActions actions;
    private final MouseHands hands;
    private final TextAccess access;
    private final Lights lights;
    private final MouseReach reach;
    private final ObservableValue<Theme> theme = Theme.of(this);
    private final ObjectProperty<TextMetrics> metrics = new SimpleObjectProperty<>(this, "metrics", TextMetrics.TAGGED);
    private final BooleanProperty margin = new SimpleBooleanProperty(this, "margin", true);
    private Function<Mark, String> spoken = Mark::label;
    private double gutter = 20;

    /** An empty view. */
    public TextView() {
        page = new Page(state.rows(), state.sheets(), this::brush, this::moved);
        scrolling = new Scrolling(state, page);
        caret = new Caret(state, page);
        actions = new TextActions(state, page, this::selectionChanged, this::scrollToCaret);
        reach = new MouseReach(this, page);
        hands = new MouseHands(state, page, reach);
        lights = new Lights(state, page);
        access = new TextAccess(this, state, page, hands);
        getStyleClass().add("v-paper");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getChildren().addAll(page, caret, scrolling.bar());
        listen();
    }

    private void listen() {
        TextKeys keys = new TextKeys(actions);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventHandler(ScrollEvent.SCROLL, scrolling::wheel);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            hands.pressed(event);
        });
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, hands::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, hands::released);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, hands::moved);
        page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hands.left());
        page.setCursor(Cursor.TEXT);
        page.setPickOnBounds(true);
        theme.addListener((observed, before, now) -> recolour());
        metrics.addListener((observed, before, now) -> recut());
        margin.addListener((observed, before, now) -> page.relayout());
        widthProperty().addListener((observed, before, now) -> page.relayout());
        focusedProperty().addListener((observed, before, now) -> caret.show(now));
        page.setAbove(metrics.get().top());
        recolour();
    }

    // What is shown

    /** Shows a text from its top, without layers. */
    public void setContent(TextContent content) {
        state.show(content);
        page.setAbove(metrics.get().top());
        page.show(content.text(), state.rows(), state.sheets());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        selectionChanged();
    }

    /**
     * Shows the same text in other blocks, such as with ghosts between its paragraphs: layers, the selection and the
     * place at the top stay.
     */
    public void setBlocks(List<Block> blocks) {
        if (!blocks.equals(state.content().blocks())) {
            state.reblock(blocks);
            recut();
        }
    }

    /** What is shown. */
    public TextContent content() {
        return state.content();
    }

    /** The sizes of the letters; the place at the top of the view is kept when they change. */
    public ObjectProperty<TextMetrics> metricsProperty() {
        return metrics;
    }

    /** Whether there is a margin with bars and names at the right of the words. */
    public BooleanProperty marginProperty() {
        return margin;
    }

    /** Free space at the left of the words (and at the right if there is no margin), 20 pixels unless set. */
    public void setGutter(double pixels) {
        gutter = pixels;
        page.relayout();
    }

    /** Shows or hides what a set-aside block stands for; the index is that of the block in the content. */
    public void setOpen(int block, boolean open) {
        if (open ? state.open.add(block) : state.open.remove(block)) {
            recut();
        }
    }

    /** Whether a set-aside block is open. */
    public boolean isOpen(int block) {
        return state.open.contains(block);
    }

    // Layers and marks

    /** Puts a layer in place of the one of the same name. */
    public void put(Layer layer) {
        page.repaint(state.sheets().put(layer));
        tellStack();
    }

    /** Takes a layer away, if there is one of this name. */
    public void remove(String layerName) {
        page.repaint(state.sheets().remove(layerName));
        tellStack();
    }

    /** Draws these marks as selected, and no others. */
    public void setPicked(Collection<?> markIds) {
        lights.setPicked(markIds);
    }

    /** Draws these marks as if the pointer were over them, and no others: to light up what is hovered elsewhere. */
    public void setHovered(Collection<?> markIds) {
        lights.setHovered(markIds);
    }

    /** All marks on a character, shorter before longer. */
    public List<Mark> markStackAt(int offset) {
        return hands.stackAt(offset);
    }

    /** Says what a screen reader says of a mark; where nothing is set, its name. */
    public void setSpoken(Function<Mark, String> words) {
        spoken = words;
        tellStack();
    }

    /** Is told when the reader clicks on marks. */
    public void setOnMarksPicked(Consumer<MarksPicked> listener) {
        reach.setOnPicked(listener);
    }

    /** Is told when the pointer comes to other marks, or to none. */
    public void setOnMarksHovered(Consumer<List<Mark>> listener) {
        reach.setOnHovered(listener);
    }

    /** Colours words for a moment, so that the eye finds them. */
    public void flash(Span span) {
        lights.flash(span);
    }

    // Caret and selection

    /** What keys do, for menus and for other keys. */
    public TextActions actions() {
        return actions;
    }

    /** What is selected. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return state.selection.getReadOnlyProperty();
    }

    /** Selects a span; an empty one puts the caret there. Brings nothing into view. */
    public void select(Span span) {
        actions.select(Selection.of(span));
    }

    /** The selected words; empty if there are none. */
    public String selectedText() {
        return state.selection.get().span().in(state.text());
    }

    /** The place of the caret. */
    public int caretOffset() {
        return state.selection.get().caret();
    }

    /** The offset between characters nearest to a point, or null in an empty view. */
    public @Nullable Integer offsetAt(double x, double y) {
        return hands.insertionAt(x, y);
    }

    /** Where words stand in the view, one box a line; words above or below the view have boxes outside of it. */
    public List<Rectangle2D> boundsOf(Span span) {
        return scrolling.boundsOf(span);
    }

    /**
     * Where the paragraphs are that a span touches, in pixels of the whole text: the box around all of their lines,
     * without the free space above and below. Costs no layout: what has not been in view yet may be guessed. A
     * paragraph that is hidden with what is set aside has the box of the line that stands for it.
     */
    public Rectangle2D areaOf(Span span) {
        return scrolling.areaOf(span);
    }

    // Scrolling

    /** How far the text is scrolled, in pixels; 0 at the top. Follows every movement, by hand or not. */
    public ReadOnlyDoubleProperty scrollYProperty() {
        return scrolling.positionProperty();
    }

    /** How high the whole text is; grows more exact while a long text is measured. */
    public ReadOnlyDoubleProperty contentHeightProperty() {
        return scrolling.contentHeightProperty();
    }

    /** Scrolls by pixels; positive is down. */
    public void scrollBy(double pixels) {
        scrolling.by(pixels);
    }

    /** Scrolls to a position as in {@link #scrollYProperty}. */
    public void setScrollY(double pixels) {
        scrolling.to(pixels);
    }

    /**
     * Brings an offset into view, opening what is set aside; it comes to stand in the upper third if it was not in
     * view.
     */
    public void scrollTo(int offset) {
        openAround(offset);
        layoutNow();
        scrolling.reveal(offset);
    }

    /** Puts the line of an offset at a distance from the upper edge of the view: to keep two panes level. */
    public void level(int offset, double fromTop) {
        layoutNow();
        scrolling.level(offset, fromTop);
    }

    /** Where the line of an offset is, in pixels of the whole text; its upper edge. */
    public double yOf(int offset) {
        layoutNow();
        return scrolling.yOf(offset);
    }

    /** The offset at a height of the whole text. */
    public int offsetAtY(double y) {
        layoutNow();
        return scrolling.offsetAtY(y);
    }

    /** The first character of the first line that is wholly in view. */
    public int topVisibleOffset() {
        layoutNow();
        return scrolling.topOffset();
    }

    /** Shows or hides the scroll bar; a text that is scrolled with another, or by a strip, needs none. */
    public void setBarShown(boolean shown) {
        scrolling.setBarShown(shown);
    }

    /** Free space above the text, to put two texts level at their tops; other sizes or another text take it back. */
    public void setSpaceAbove(double pixels) {
        page.setAbove(pixels);
    }

    // Inside

    @Override
    protected void layoutChildren() {
        page.resizeRelocate(0, 0, getWidth(), getHeight());
        page.layout();
        scrolling.layOutBar(getWidth(), getHeight());
        caret.place();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = access.answer(attribute, parameters);
        return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The rows that have nodes, for tests: their number does not grow with the text. */
    int rowsWithNodes() {
        return page.rowsWithNodes().size();
    }

    /** Whether the heights of all rows are known, for tests. */
    boolean isMeasured() {
        return page.heights().areAllMeasured();
    }

    /** The view of a row, for tests. */
    RowView rowView(int row) {
        return page.view(row);
    }

    private void layoutNow() {
        page.resize(getWidth(), getHeight());
        page.layout();
    }

    private void openAround(int offset) {
        int row = state.rows().indexAt(offset);
        if (row >= 0 && state.rows().get(row) instanceof Row.Aside aside) {
            setOpen(state.content().blocks().indexOf(aside.block()), true);
        }
    }

    private Brush brush() {
        Column column = Column.in(getWidth(), state.metrics(), gutter, margin.get());
        Set<Object> picked = Set.copyOf(state.picked);
        return new Brush(theme.getValue(), state.metrics(), column, state.selection.get(), state.lit(), picked);
    }

    private void recolour() {
        caret.setColor(Token.ACCENT.in(theme.getValue()));
        page.rebuild();
    }

    /** Cuts the text into rows anew and keeps to the place at the top. */
    private void recut() {
        boolean atTop = scrolling.positionProperty().get() <= 0;
        int top = atTop ? 0 : scrolling.topOffset();
        double fromTop = atTop ? 0 : scrolling.viewTopOf(top);
        if (!metrics.get().equals(state.metrics())) {
            page.setAbove(metrics.get().top());
        }
        state.recut(metrics.get());
        page.recut(state.rows());
        if (!atTop) {
            layoutNow();
            scrolling.level(top, fromTop);
        }
    }

    private void scrollToCaret() {
        layoutNow();
        scrolling.reveal(caretOffset());
    }

    private void moved() {
        scrolling.update();
        caret.place();
    }

    private void selectionChanged() {
        page.repaintSelection();
        caret.place();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        tellStack();
    }

    /** What a screen reader says of the place of the caret. */
    private void tellStack() {
        setAccessibleHelp(Spoken.of(state.content(), state.selection.get(), markStackAt(caretOffset()), spoken));
    }
}
