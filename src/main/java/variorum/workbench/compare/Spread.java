package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.command.Hints;

/**
 * The versions side by side: heads, columns, the ribbons between neighbours, and the strips on the outer sides. The
 * column at the left is the base; each other one shows how it differs from that.
 */
final class Spread extends Pane {

    private static final double HEAD = 60;

    private final CompareModel model;
    private int count = 2;
    private int hand = 1;
    private final List<VersionColumn> columns = IntStream.range(0, Lineup.MOST)
            .mapToObj(i -> new VersionColumn(i == 0 ? Side.A : Side.B))
            .toList();
    private final List<StripPane> strips = columns.stream().map(StripPane::new).toList();
    private final LinkedScroll scroll = new LinkedScroll(columns);
    private final Arrival arrival = new Arrival(columns, scroll, () -> hand, this::arriveSoon);
    private final Pulse arriving = new Pulse(this, arrival::arrive);
    private final Pulse staying = new Pulse(this, () -> arrival.stay(at()));
    private final List<RibbonPane> ribbons = IntStream.range(1, Lineup.MOST)
            .mapToObj(right -> new RibbonPane(
                    columns.get(right - 1), columns.get(right), tie -> arrival.go(right, tie)))
            .toList();
    private final Pointers pointers;
    private final List<VersionHead> heads;
    private final MiddleTools middle;
    private final Pane line = new Pane();

    Spread(CompareModel model, Hints hints, IntConsumer pick) {
        this.model = model;
        pointers = new Pointers(model, columns, strips, ribbons, scroll, arrival);
        heads = IntStream.range(0, Lineup.MOST)
                .mapToObj(i -> new VersionHead(model, i, hints, () -> pick.accept(i)))
                .toList();
        middle = new MiddleTools(model, hints, () -> pick.accept(count));
        line.getStyleClass().add("compare-head-line");
        line.setManaged(false);
        getStyleClass().addAll("compare-spread", "v-paper");
        getChildren().addAll(ribbons);
        columns.forEach(column -> getChildren().add(column.text()));
        getChildren().addAll(strips);
        getChildren().add(line);
        getChildren().addAll(heads);
        getChildren().add(middle);
        widthProperty().subscribe(this::holdLevel);
        columns.forEach(column -> column.text().scrolling().heightProperty().subscribe(() -> staying.ask()));
        model.lines().subscribe(answer -> answer.ifPresent(this::show));
        model.comparison().subscribe(answer -> answer.ifPresent(this::takeInHand));
        model.shown().differences().subscribe(shown -> mark());
        model.shown().wordings().subscribe(words -> {
            holdLevel();
            mark();
        });
        model.shown().ghosts().subscribe(pairs -> pointers.haunt());
        model.at().current().subscribe(current -> pointers.point(count, current));
        model.at().onGo(arrival::go);
    }

    private void show(Lines answer) {
        boolean moreOrFewer = count != answer.size();
        count = answer.size();
        hand = model.versions().lineup().get().map(Lineup::hand).orElse(1);
        boolean other = moreOrFewer;
        for (int i = 0; i < columns.size(); i++) {
            boolean there = i < count;
            strips.get(i).setNumber(count > 2 ? String.valueOf(i + 1) : "");
            Stream.of(columns.get(i).text(), strips.get(i), heads.get(i)).forEach(node -> node.setVisible(there));
            if (there && i > 0) {
                other |= fill(answer, i);
            }
            if (i > 0) {
                ribbons.get(i - 1).setVisible(there);
            }
        }
        scroll.show(answer);
        refreshHeads();
        if (other || !columns.getFirst().shows(answer.between(0, hand))) {
            arrival.begin();
        }
        arriveSoon();
    }

    /** Lines are about to be others: the difference the reader is at stays level. */
    private void holdLevel() {
        arrival.hold(at());
        arriveSoon();
    }

    private Optional<Place> at() {
        return model.at().current().get().map(Place::of);
    }

    private void arriveSoon() {
        arriving.ask();
        requestLayout();
    }

    /** Answers whether there is another text now; the same text stays where it is. */
    private boolean fill(Lines answer, int column) {
        Comparison comparison = answer.between(0, column);
        boolean other = !columns.get(column).shows(comparison);
        if (other) {
            columns.get(column).show(comparison, model.versions().sigla(column));
        }
        columns.get(column).band(comparison, model.versions().sigla(column), span -> answer.isAlone(column, span));
        strips.get(column).show(answer.between(0, column));
        ribbons.get(column - 1).show(answer.between(column - 1, column));
        return other;
    }

    /** Another version is compared with the base: the base shows how it differs from that. */
    private void takeInHand(Comparison answer) {
        hand = model.versions().lineup().get().map(Lineup::hand).orElse(1);
        VersionColumn base = columns.getFirst();
        if (!base.shows(answer)) {
            base.show(answer, model.versions().sigla());
        }
        base.band(answer, model.versions().sigla(), this::isBaseAlone);
        strips.getFirst().show(answer);
        refreshHeads();
        mark();
        pointers.point(count, model.at().current().get());
    }

    private boolean isBaseAlone(Span paragraph) {
        return model.lines().get().filter(lines -> lines.isAlone(0, paragraph)).isPresent();
    }

    void refreshHeads() {
        heads.subList(0, count).forEach(VersionHead::refresh);
    }

    private void mark() {
        Wordings words = model.shown().wordings().get();
        model.comparison().get().ifPresent(answer -> model.lines().get().ifPresent(lines -> scroll.apart(() -> {
            for (int i = 1; i < count; i++) {
                List<Difference> shown = i == hand ? model.shown().differences().get() : model.shown().in(i);
                columns.get(i).mark(lines.between(0, i), shown, words);
                strips.get(i).mark(shown);
            }
            columns.getFirst().mark(answer, model.shown().differences().get(), words);
            strips.getFirst().mark(model.shown().differences().get());
        })));
        arriveSoon();
    }

    /** Columns become narrower before anything beside them does. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        SpreadGeometry at = SpreadGeometry.in(getWidth(), count);
        double body = Math.max(0, getHeight() - HEAD);
        double strip = SpreadGeometry.STRIP + 2 * StripPane.AROUND;
        double tools = middle.prefWidth(HEAD);
        boolean between = count == 2 && tools <= at.gutter();
        double right = getWidth() - tools - 2;
        for (int i = 0; i < count; i++) {
            boolean givesWay = !between && i == count - 1;
            double width = givesWay ? Math.min(at.column(), right - at.column(i)) : at.column();
            put(heads.get(i), at.column(i), 0, Math.max(0, width), HEAD);
            put(columns.get(i).text(), at.column(i), HEAD, at.column(), body);
            put(strips.get(i), at.strip(i) - StripPane.AROUND, HEAD, strip, body);
            if (i > 0) {
                put(ribbons.get(i - 1), at.gutterAfter(i - 1), HEAD, at.gutter(), body);
            }
        }
        double x = between ? at.gutterAfter(0) + (at.gutter() - tools) / 2 : right;
        put(middle, Math.rint(x), 0, tools, HEAD);
        line.resizeRelocate(0, HEAD - 1, getWidth(), 1);
    }

    private static void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }

    /** How many versions stand side by side. */
    int count() {
        return count;
    }

    List<VersionColumn> columns() {
        return columns.subList(0, count);
    }

    List<VersionColumn> allColumns() {
        return columns;
    }

    VersionColumn column(Side side) {
        return columns.get(index(side));
    }

    /** The column of the base or of the version in hand. */
    int index(Side side) {
        return arrival.index(side);
    }

    /** Brings places into view. */
    Arrival arrival() {
        return arrival;
    }

    /** Points at things. */
    Pointers pointers() {
        return pointers;
    }

    VersionHead head(Side side) {
        return heads.get(index(side));
    }

    /** The head of a column, or of the last one. */
    VersionHead head(int column) {
        return heads.get(Math.min(column, count - 1));
    }

    StripPane strip(Side side) {
        return strips.get(index(side));
    }

    /** The ribbons between a column and the next. */
    RibbonPane ribbons(int left) {
        return ribbons.get(left);
    }

    LinkedScroll scroll() {
        return scroll;
    }

    /** Where words of a version stand, in pixels of this pane: the first of their lines. */
    Rectangle2D lineOf(Side side, Span span) {
        VersionColumn column = column(side);
        List<Rectangle2D> boxes = span.isEmpty() ? List.of() : column.text().places().boundsOf(span);
        Bounds text = column.text().getBoundsInParent();
        Rectangle2D box = boxes.isEmpty()
                ? new Rectangle2D(0, column.text().places().viewYOf(span.start()), 1, 20)
                : boxes.getFirst();
        return new Rectangle2D(
                text.getMinX() + box.getMinX(), text.getMinY() + box.getMinY(), box.getWidth(), box.getHeight());
    }
}
