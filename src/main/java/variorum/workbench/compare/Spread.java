package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import variorum.collation.Difference;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.textview.TextMetrics;

/** Both versions side by side: heads, columns, the ribbons between them, and a strip on either outer side. */
final class Spread extends Pane {

    private static final double HEAD = 60;

    /** A place that is gone to stays where it is in view between these shares of the height. */
    private static final double HIGHEST = 0.08;

    private static final double LOWEST = 0.72;

    private final CompareModel model;
    private final VersionColumn a = new VersionColumn(Side.A);
    private final VersionColumn b = new VersionColumn(Side.B);
    private final StripPane stripA = new StripPane(a);
    private final StripPane stripB = new StripPane(b);
    private final RibbonPane ribbons;
    private final LinkedScroll scroll = new LinkedScroll(a, b);
    private final VersionHead headA;
    private final VersionHead headB;
    private final StackPane middle = new StackPane();
    private final Pulse arrival = new Pulse(this, this::arrive);
    private boolean fresh;
    private Optional<Place> wanted = Optional.empty();

    Spread(CompareModel model, Consumer<Side> pick) {
        this.model = model;
        ribbons = new RibbonPane(a, b, tie -> go(new Place(tie.a(), tie.b())));
        headA = new VersionHead(model, Side.A, () -> pick.accept(Side.A));
        headB = new VersionHead(model, Side.B, () -> pick.accept(Side.B));
        middle.getChildren().add(new MiddleTools(model));
        Pane line = new Pane();
        line.getStyleClass().add("compare-head-line");
        line.setManaged(false);
        getStyleClass().addAll("compare-spread", "v-paper");
        getChildren().addAll(ribbons, a.text(), b.text(), stripA, stripB, line, headA, headB, middle);
        model.comparison().subscribe(answer -> answer.ifPresent(this::show));
        model.shown().subscribe(this::mark);
        model.wordings().subscribe(words -> mark(model.shown().get()));
        model.ghosts().subscribe(pairs -> haunt());
        model.current().subscribe(this::point);
        model.onGo(this::go);
    }

    private void show(Comparison answer) {
        List<Tie> ties = Tie.of(answer);
        Sigla sigla = model.sigla();
        for (VersionColumn column : List.of(a, b)) {
            column.show(answer, sigla);
        }
        ribbons.show(answer, ties);
        stripA.show(answer);
        stripB.show(answer);
        scroll.show(answer, ties);
        refreshHeads();
        mark(model.shown().get());
        point(model.current().get());
        fresh = true;
        arrival.ask();
    }

    void refreshHeads() {
        headA.refresh();
        headB.refresh();
    }

    private void mark(List<Difference> shown) {
        model.comparison().get().ifPresent(answer -> {
            a.mark(answer, shown, model.wordings().get());
            b.mark(answer, shown, model.wordings().get());
            stripA.mark(shown);
            stripB.mark(shown);
        });
    }

    /** Puts a moved paragraph that is pointed at in outline beside itself, or takes that away. */
    void hover(Side origin, Optional<ParagraphPair> moved) {
        VersionColumn there = column(origin.other());
        model.comparison().get().ifPresent(answer -> scroll.apart(() -> {
            List<ParagraphPair> shown = moved.filter(pair -> !model.ghosts().get().contains(pair))
                    .map(pair -> Stream.concat(model.ghosts().get().stream(), Stream.of(pair)).toList())
                    .orElse(model.ghosts().get());
            there.haunt(answer, shown, model.sigla());
        }));
    }

    private void haunt() {
        List<ParagraphPair> pairs = model.ghosts().get();
        model.comparison().get().ifPresent(answer -> List.of(a, b).forEach(column ->
                column.haunt(answer, pairs, model.sigla())));
    }

    private void point(Optional<Difference> current) {
        a.point(current.stream().toList());
        b.point(current.stream().toList());
        ribbons.point(current);
        stripA.point(current);
        stripB.point(current);
    }

    /** Brings a place into view in both columns, level. */
    private void go(Place place) {
        wanted = Optional.of(place);
        arrival.ask();
        requestLayout();
    }

    /** After a layout: puts a comparison that is new level at its top, and goes where somebody wanted to go. */
    private void arrive() {
        if (a.height() <= 0) {
            return;
        }
        if (fresh) {
            fresh = false;
            scroll.levelTops(TextMetrics.COMPARED.top());
        }
        wanted.ifPresent(place -> scroll.apart(() -> {
            double at = place(a, place.a());
            b.bring(place.b().start());
            b.text().level(place.b().start(), at);
        }));
        wanted = Optional.empty();
    }

    /** Brings a place of a column into view and answers how far below the upper edge it is. */
    private static double place(VersionColumn column, Span span) {
        double at = column.bring(span.start());
        double height = column.height();
        if (at < HIGHEST * height || at > LOWEST * height) {
            column.text().level(span.start(), column.eye());
            at = column.text().yOf(span.start()) - column.text().scrollYProperty().get();
        }
        return at;
    }

    /** Puts the other column level with a place of one, which stays where it is. */
    void level(Side side, Place place) {
        VersionColumn here = column(side);
        VersionColumn there = column(side.other());
        scroll.apart(() -> {
            double at = here.text().yOf(place.in(side).start()) - here.text().scrollYProperty().get();
            there.bring(place.in(side.other()).start());
            there.text().level(place.in(side.other()).start(), at);
        });
    }

    @Override
    protected void layoutChildren() {
        SpreadGeometry at = SpreadGeometry.in(getWidth());
        double body = Math.max(0, getHeight() - HEAD);
        double strip = SpreadGeometry.STRIP + 2 * StripPane.AROUND;
        put(headA, at.columnA(), 0, at.column(), HEAD);
        put(headB, at.columnB(), 0, at.column(), HEAD);
        put(middle, at.gutterLeft(), 0, at.gutter(), HEAD);
        put(a.text(), at.columnA(), HEAD, at.column(), body);
        put(b.text(), at.columnB(), HEAD, at.column(), body);
        put(ribbons, at.gutterLeft(), HEAD, at.gutter(), body);
        put(stripA, at.left() - StripPane.AROUND, HEAD, strip, body);
        put(stripB, at.stripB() - StripPane.AROUND, HEAD, strip, body);
        getChildren().stream().filter(node -> node.getStyleClass().contains("compare-head-line"))
                .forEach(line -> line.resizeRelocate(0, HEAD - 1, getWidth(), 1));
    }

    private static void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }

    VersionColumn column(Side side) {
        return side == Side.A ? a : b;
    }

    VersionHead head(Side side) {
        return side == Side.A ? headA : headB;
    }

    StripPane strip(Side side) {
        return side == Side.A ? stripA : stripB;
    }

    RibbonPane ribbons() {
        return ribbons;
    }

    LinkedScroll scroll() {
        return scroll;
    }

    /** Where words of a version stand, in pixels of this pane: the first of their lines. */
    Rectangle2D lineOf(Side side, Span span) {
        VersionColumn column = column(side);
        List<Rectangle2D> boxes = span.isEmpty() ? List.of() : column.text().boundsOf(span);
        Bounds text = column.text().getBoundsInParent();
        Rectangle2D box = boxes.isEmpty()
                ? new Rectangle2D(0, column.text().yOf(span.start()) - column.text().scrollYProperty().get(), 1, 20)
                : boxes.getFirst();
        return new Rectangle2D(
                text.getMinX() + box.getMinX(), text.getMinY() + box.getMinY(), box.getWidth(), box.getHeight());
    }
}
