package variorum.workbench.reader;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.focus.Focus;
import variorum.workbench.focus.TextSelection;
import variorum.workbench.tagging.TagWords;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.Pointer;
import variorum.workbench.textview.Selection;
import variorum.workbench.textview.TextMetrics;
import variorum.workbench.textview.TextView;

/** One column: head, text, and while words are looked for a bar between them. */
final class ColumnView extends VBox {

    private static final String LINKED = "linked";

    private final ReaderModel model;
    private final ColumnModel column;
    private final Focus focus;
    private final ColumnHead head;
    private final TextView text = new TextView();
    private final PageSwitch pages;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable FindBar find;
    private @Nullable Runnable whenLaidOut;
    private double above = text.metricsProperty().get().top();

    ColumnView(ReaderModel model, ColumnModel column, Focus focus, ColumnHead head) {
        this.model = model;
        this.column = column;
        this.focus = focus;
        this.head = head;
        this.pages = new PageSwitch(text, this::putLayers);
        getStyleClass().addAll("v-paper", "reader-column");
        setVgrow(text, Priority.ALWAYS);
        setMinWidth(0);
        setPrefWidth(0);
        getChildren().addAll(head, text);
        SingleKeys.actIn(text);
        text.setAccessibleRoleDescription("Report " + column.page().get().document().name());
        text.setSpoken(mark -> TagWords.of(mark, model.project()));
        follow();
        text.selectionProperty().addListener((observed, before, now) -> selected(now));
        text.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** What the model and the focus say of this text is shown until the column goes. */
    private void follow() {
        listening = Subscription.combine(
                column.page().subscribe(pages::show),
                column.tags().subscribe(text::put),
                column.known().subscribe(text::put),
                model.suggestions().all().subscribe(all -> showSuggested()),
                column.shared().subscribe(said -> head.show(column.page().get().document().name(), said)),
                column.linked().subscribe(this::point),
                column.find().hits().subscribe(hits -> showFound()),
                column.find().current().subscribe(now -> showFound()),
                focus.annotations().subscribe(text.lights()::setPicked),
                focus.lit().subscribe(text.lights()::setHovered),
                focus.selection().subscribe(this::take));
    }

    /** Stops following: the column goes. */
    void dispose() {
        listening.unsubscribe();
    }

    ColumnModel column() {
        return column;
    }

    TextView text() {
        return text;
    }

    Document.Id id() {
        return column.id();
    }

    // Layers

    private void putLayers() {
        text.scrolling().setSpaceAbove(above);
        text.put(column.tags().get());
        text.put(column.known().get());
        text.lights().setPicked(focus.annotations().get());
        point(column.linked().get());
        showSuggested();
        showFound();
    }

    private void showSuggested() {
        text.put(TagMarks.layer(model.suggestions().in(id())));
    }

    private void point(Optional<Span> sentence) {
        text.put(new Layer(LINKED, sentence.map(span -> new Pointer(span.start())).stream().toList()));
    }

    private void showFound() {
        text.put(FoundMarks.layer(column.find().hits().get(), column.find().current().get()));
    }

    // Selection

    private void selected(Selection now) {
        if (pages.isSwitching()) {
            return;
        }
        model.moveTo(new Caret(id(), now.caret()), !now.isEmpty());
        Optional<TextSelection> words = words(now);
        if (!focus.selection().get().equals(words)) {
            words.ifPresentOrElse(focus::select, focus::clearSelection);
        }
    }

    private void released(MouseEvent event) {
        pages.settle();
        text.scrolling().setSpaceAbove(above);
        if (event.getButton() == MouseButton.PRIMARY) {
            model.endSelecting(event.isShortcutDown());
        }
    }

    private Optional<TextSelection> words(Selection selection) {
        Span words = selection.span().trimmedIn(column.page().get().document().text());
        return words.isEmpty() ? Optional.empty() : Optional.of(new TextSelection(id(), words));
    }

    /** What is selected elsewhere (by another pane, or by letting go after a tag) is selected here. */
    private void take(Optional<TextSelection> words) {
        Optional<TextSelection> mine = words.filter(selection -> selection.document().equals(id()));
        Selection now = text.selectionProperty().get();
        if (mine.equals(words(now))) {
            return;
        }
        mine.ifPresentOrElse(selection -> text.select(selection.span()), () -> text.actions().clearSelection());
    }

    // Places

    /** Free space above the text, in pixels. */
    double above() {
        return above;
    }

    /**
     * Changes the sizes of the letters; the free space above is as the sizes say then. A narrow column has no margin.
     */
    void setLetters(TextMetrics metrics, boolean margin) {
        text.marginProperty().set(margin);
        if (!metrics.equals(text.metricsProperty().get())) {
            above = metrics.top();
            text.metricsProperty().set(metrics);
        }
    }

    void setAbove(double pixels) {
        if (pixels != above) {
            above = pixels;
            text.scrolling().setSpaceAbove(pixels);
        }
    }

    /** Runs this when the column has its size: after the next layout in which it has. */
    void whenLaidOut(Runnable action) {
        whenLaidOut = action;
        Platform.requestNextPulse();
    }

    /** To be called after each layout of the window. */
    void laidOut() {
        Runnable waiting = whenLaidOut;
        if (waiting != null && text.getHeight() > 0) {
            whenLaidOut = null;
            waiting.run();
        }
    }

    /** Brings words into view, puts the caret before them and lets them shine up for a moment. */
    void reveal(Span span) {
        pages.open(span.start());
        text.select(new Span(span.start(), span.start()));
        text.scrollTo(span.start());
        if (!span.isEmpty()) {
            text.lights().flash(span);
        }
    }

    /** Shows a hit, without taking the caret along. */
    private void showHit(Span hit) {
        pages.open(hit.start());
        text.scrollTo(hit.start());
    }

    /** Where the first line of some words is, in pixels of the scene: left, upper and lower edge. */
    Rectangle2D lineOf(Span span) {
        int before = Math.max(0, span.start() - 1);
        List<Rectangle2D> own = text.places().boundsOf(span);
        List<Rectangle2D> lines = own.isEmpty() ? text.places().boundsOf(new Span(before, before + 1)) : own;
        Rectangle2D line = lines.isEmpty() ? new Rectangle2D(40, 40, 0, 20) : lines.getFirst();
        Point2D corner = text.localToScene(line.getMinX(), line.getMinY());
        return new Rectangle2D(corner.getX(), corner.getY(), line.getWidth(), line.getHeight());
    }

    /** Brings a tag into view; the caret goes to it unless it is there. */
    void goTo(List<Span> spans) {
        int caret = text.caretOffset();
        if (spans.stream().noneMatch(span -> span.start() <= caret && caret <= span.end())) {
            int start = spans.getFirst().start();
            pages.open(start);
            text.select(new Span(start, start));
        }
        text.scrollTo(text.caretOffset());
    }

    // What is set aside

    /** The line that stands for what is set aside at an offset, open or not. */
    Optional<Block.SetAside> asideAt(int offset) {
        return pages.asideAt(offset).map(index -> (Block.SetAside) text.content().blocks().get(index));
    }

    /** Whether an offset lies in what is set aside and not shown. */
    boolean isFoldedAt(int offset) {
        return pages.asideAt(offset).filter(index -> !text.isOpen(index)).isPresent();
    }

    /** Shows or hides what is set aside at an offset. */
    void toggle(int offset) {
        pages.asideAt(offset).ifPresent(pages::toggle);
        text.scrolling().setSpaceAbove(above);
    }

    /** Shows all that is set aside; if all of it is shown, hides it. */
    void toggleAside() {
        pages.toggleAll();
    }

    // Finding

    /** Opens the bar to find words, with the selected words in it. */
    void find(String words) {
        FindBar bar = find;
        if (bar == null) {
            bar = new FindBar(column.find(), text::caretOffset, this::showHit, this::endFind);
            find = bar;
            getChildren().add(1, bar);
        }
        if (!words.isEmpty()) {
            bar.field().setText(words);
        }
        bar.field().requestFocus();
        bar.field().selectAll();
    }

    /** Goes to the next place of what was looked for last, or with -1 to the one before. */
    void findNext(int by) {
        if (find != null) {
            find.step(by);
        } else {
            column.find().step(by).ifPresent(this::reveal);
        }
    }

    /** Takes the bar away; the caret goes to the hit that was shown. */
    private void endFind() {
        getChildren().remove(find);
        find = null;
        Optional<Span> hit = column.find().now();
        column.find().query().set("");
        hit.ifPresent(text::select);
        text.requestFocus();
    }
}
