package variorum.workbench.textview;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
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
    private final Places places;
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
    private double gutter = 20;

    /** An empty view. */
    public TextView() {
        page = new Page(state.rows(), state.sheets(), this::brush, this::moved);
        caret = new Caret(state, page);
        reach = new MouseReach(this, page);
        hands = new MouseHands(state, page, reach);
        places = new Places(state, page, hands, this::settle);
        scrolling = new Scrolling(state, page, places, this::settle);
        actions = new TextActions(state, page, this::selectionChanged, () -> scrolling.reveal(caretOffset()));
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
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        hands.listen();
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
        access.textChanged();
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
        access.tellStack();
    }

    /** Takes a layer away, if there is one of this name. */
    public void remove(String layerName) {
        page.repaint(state.sheets().remove(layerName));
        access.tellStack();
    }

    /** What is lit up. */
    public Lights lights() {
        return lights;
    }

    /** All marks on a character, shorter before longer. */
    public List<Mark> markStackAt(int offset) {
        return hands.stackAt(offset);
    }

    /** Says what a screen reader says of a mark; where nothing is set, its name. */
    public void setSpoken(Function<Mark, String> words) {
        access.setSpoken(words);
    }

    /** Is told when the reader clicks on marks. */
    public void setOnMarksPicked(Consumer<MarksPicked> listener) {
        reach.setOnPicked(listener);
    }

    /** Is told when the pointer comes to other marks, or to none. */
    public void setOnMarksHovered(Consumer<List<Mark>> listener) {
        reach.setOnHovered(listener);
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

    // Places

    /** Where words stand. */
    public Places places() {
        return places;
    }

    /** How far the text is scrolled. */
    public Scrolling scrolling() {
        return scrolling;
    }

    /**
     * Brings an offset into view, opening what is set aside; it comes to stand in the upper third if it was not in
     * view.
     */
    public void scrollTo(int offset) {
        openAround(offset);
        scrolling.reveal(offset);
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

    /** The rows in view, for tests. */
    Page page() {
        return page;
    }

    /** Gives the page its size and lays it out, so that places in it can be asked for. */
    private void settle() {
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
        return new Brush(theme.getValue(), state.metrics(), column,
                state.selection.get(), lights.lit(), Set.copyOf(state.picked));
    }

    private void recolour() {
        caret.setColor(Token.ACCENT.in(theme.getValue()));
        page.rebuild();
    }

    /** Cuts the text into rows anew and keeps to the place at the top. */
    private void recut() {
        scrolling.keepPlace(() -> {
            if (!metrics.get().equals(state.metrics())) {
                page.setAbove(metrics.get().top());
            }
            state.recut(metrics.get());
            page.recut(state.rows());
        });
    }

    private void moved() {
        scrolling.update();
        caret.place();
    }

    private void selectionChanged() {
        page.repaintSelection();
        caret.place();
        access.selectionChanged();
    }
}
