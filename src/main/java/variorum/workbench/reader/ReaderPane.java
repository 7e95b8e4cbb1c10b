package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.focus.Columns;
import variorum.workbench.focus.Focus;

/** The columns side by side, and the cards that open over them. */
public final class ReaderPane {

    private final ReaderModel model;
    private final Focus focus;
    private final HBox columns = new HBox();
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane(columns, overlay);
    private final Map<Document.Id, ColumnView> views = new HashMap<>();
    private final NoReports none;
    private final Letters letters;
    private final Cards cards;
    private final Level level;
    private final List<Command> commands;
    private final Runnable beforeLayout;
    private final Runnable afterLayout;

    /**
     * Shows what the model has.
     *
     * @param shared the commands of the window; those for the codes are put there whenever the codebook changes
     */
    public ReaderPane(ReaderModel model, Focus focus, Letters letters, Commands shared) {
        this.model = model;
        this.focus = focus;
        this.letters = letters;
        this.cards = new Cards(model, focus, overlay, this::active);
        this.level = new Level(model.links(), this::open);
        this.beforeLayout = level::beforeLayout;
        this.afterLayout = this::laidOut;
        ReaderCommands all = new ReaderCommands(this, model, focus);
        this.commands = all.all();
        model.codebook().subscribe(book -> shared.replace(ReaderCommands.CODE, all.codes()));
        root.getStyleClass().add("v-paper");
        root.getStylesheets().add(
                Objects.requireNonNull(ReaderPane.class.getResource("reader.css")).toExternalForm());
        this.none = new NoReports(shared);
        none.visibleProperty().bind(model.isEmpty());
        columns.visibleProperty().bind(model.isEmpty().not());
        root.getChildren().addFirst(none);
        model.columns().subscribe(this::arrange);
        focus.columns().subscribe(this::markActive);
        focus.onReveal(this::reveal);
        model.onLinks(level::again);
        letters.changed(this::setLetters);
        columns.widthProperty().addListener(observed -> setLetters());
        root.sceneProperty().addListener((observed, before, now) -> pulseWith(before, now));
    }

    private void pulseWith(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(beforeLayout);
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(beforeLayout);
            now.addPostLayoutPulseListener(afterLayout);
            level.again();
        }
    }

    /** What it draws. */
    public Node node() {
        return root;
    }

    /** What it can do. */
    public List<Command> commands() {
        return commands;
    }

    /** The columns with a report, from left to right. */
    List<ColumnView> open() {
        return columns.getChildren().stream().filter(ColumnView.class::isInstance).map(ColumnView.class::cast).toList();
    }

    /** The column the hands are in, if a report is open in it. */
    Optional<ColumnView> active() {
        return focus.document().map(views::get);
    }

    Level level() {
        return level;
    }

    Letters letters() {
        return letters;
    }

    Overlay overlay() {
        return overlay;
    }

    Cards cards() {
        return cards;
    }

    // Columns

    private void laidOut() {
        open().forEach(ColumnView::laidOut);
    }

    private void arrange(List<Optional<ColumnModel>> wanted) {
        overlay.close();
        List<Node> nodes = new ArrayList<>();
        Map<Document.Id, ColumnView> before = Map.copyOf(views);
        views.clear();
        for (int i = 0; i < wanted.size(); i++) {
            int place = i;
            Optional<Node> view = wanted.get(i).map(column -> kept(before, column));
            nodes.add(view.orElseGet(() -> empty(place, wanted.size())));
        }
        before.values().stream().filter(view -> !views.containsValue(view)).forEach(ColumnView::dispose);
        nodes.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        nodes.forEach(node -> node.pseudoClassStateChanged(Styles.FIRST, node.equals(nodes.getFirst())));
        columns.getChildren().setAll(nodes);
        markActive(focus.columns().get());
        setLetters();
    }

    private ColumnView kept(Map<Document.Id, ColumnView> before, ColumnModel column) {
        ColumnView view = before.get(column.id());
        ColumnView shown = view != null && view.column() == column ? view : make(column);
        views.put(column.id(), shown);
        return shown;
    }

    private ColumnView make(ColumnModel column) {
        ColumnHead head = new ColumnHead(level.wanted(), () -> close(column.id()));
        ColumnView view = new ColumnView(model, column, focus, head);
        view.text().focusedProperty().addListener((observed, was, is) -> activate(view, is));
        cards.serve(view);
        new EdgeDrag(view, model, focus).listen();
        level.watch(view);
        return view;
    }

    private Node empty(int place, int count) {
        return new EmptyColumn(count > 1, () -> focus.arrange(open -> open.closing(place)),
                () -> focus.arrange(open -> open.activating(place)));
    }

    private void close(Document.Id id) {
        focus.arrange(open -> open.columnOf(id).map(open::closing).orElse(open));
        focusText();
    }

    private void activate(ColumnView view, boolean focused) {
        if (focused) {
            model.enter(new Caret(view.id(), view.text().caretOffset()));
            focus.arrange(open -> open.columnOf(view.id()).map(open::activating).orElse(open));
        }
    }

    private void markActive(Columns open) {
        for (int i = 0; i < columns.getChildren().size(); i++) {
            columns.getChildren().get(i).pseudoClassStateChanged(Styles.ACTIVE, open.count() > 1 && i == open.active());
        }
    }

    private void setLetters() {
        int count = Math.max(1, columns.getChildren().size());
        double width = columns.getWidth() / count;
        letters.in(width, count).ifPresent(metrics ->
                open().forEach(view -> view.setLetters(metrics, Letters.haveMargin(width))));
    }

    /** Puts the hands into a column, counted from 0. */
    void goTo(int column) {
        if (column < columns.getChildren().size()) {
            focus.arrange(open -> open.activating(column));
            focusText();
        }
    }

    /** Puts the hands into the text of the active column. */
    public void focusText() {
        Node node = columns.getChildren().isEmpty() ? null : columns.getChildren().get(focus.columns().get().active());
        if (model.isEmpty().get()) {
            none.begin();
        } else if (node instanceof ColumnView view) {
            view.text().requestFocus();
        } else if (node != null) {
            node.requestFocus();
        }
    }

    // Places

    /** Brings a place into view if its report is open. */
    public void look(Location place) {
        reveal(place);
    }

    private void reveal(Location place) {
        place.document().map(views::get).ifPresent(view -> span(place).ifPresent(span -> view.whenLaidOut(() -> {
            level.lead(view);
            view.reveal(span);
        })));
    }

    private Optional<Span> span(Location place) {
        return switch (place) {
            case Location.OnSpan(Document.Id id, Span span) -> Optional.of(span);
            case Location.OfAnnotation(Annotation.Ref ref, Span extent) ->
                    Optional.of(model.project().annotation(ref).map(tag -> tag.spans().getFirst()).orElse(extent));
            case Location.InDocument document -> Optional.empty();
            case Location.WholeProject whole -> Optional.empty();
            case Location.OfCode code -> Optional.empty();
            case Location.OfCoder coder -> Optional.empty();
            case Location.OfEntity entity -> Optional.empty();
            case Location.OfStatementType type -> Optional.empty();
            case Location.OfStatement statement -> Optional.empty();
        };
    }

    // Tags

    /** Selects the next tag at the caret and brings it into view. */
    void nextTag() {
        model.hands().next();
        active().ifPresent(view -> focus.annotations().get().stream().findFirst()
                .filter(ref -> ref.document().equals(view.id()))
                .flatMap(model.project()::annotation)
                .ifPresent(tag -> view.goTo(tag.spans())));
    }

    /** Removes the selected tag; where several could be meant, lists them. */
    void removeTag() {
        if (!model.hands().remove()) {
            cards.showStack();
        }
    }
}
