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
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.textview.TextMetrics;

/**
 * The versions side by side: heads, columns, the ribbons between neighbours, and the strips on the outer sides. The
 * column at the left is the base; each other one shows how it differs from that.
 */
final class Spread extends Pane {

    private static final double HEAD = 60;

    /** A place that is gone to stays where it is in view between these shares of the height. */
    private static final double HIGHEST = 0.08;

    private static final double LOWEST = 0.72;

    private final CompareModel model;
    private final List<VersionColumn> columns = IntStream.range(0, Lineup.MOST)
            .mapToObj(i -> new VersionColumn(i == 0 ? Side.A : Side.B))
            .toList();
    private final List<StripPane> strips = columns.stream().map(StripPane::new).toList();
    private final List<RibbonPane> ribbons = IntStream.range(1, Lineup.MOST)
            .mapToObj(right -> new RibbonPane(columns.get(right - 1), columns.get(right), tie -> go(right, tie)))
            .toList();
    private final List<VersionHead> heads;
    private final LinkedScroll scroll = new LinkedScroll(columns);
    private final MiddleTools middle;
    private final Pane line = new Pane();
    private final Pulse arrival = new Pulse(this, this::arrive);
    private int count = 2;
    private int hand = 1;
    private boolean fresh;
    private Optional<Place> wanted = Optional.empty();

    Spread(CompareModel model, IntConsumer pick) {
        this.model = model;
        heads = IntStream.range(0, Lineup.MOST)
                .mapToObj(i -> new VersionHead(model, i, () -> pick.accept(i)))
                .toList();
        middle = new MiddleTools(model, () -> pick.accept(count));
        line.getStyleClass().add("compare-head-line");
        line.setManaged(false);
        getStyleClass().addAll("compare-spread", "v-paper");
        getChildren().addAll(ribbons);
        columns.forEach(column -> getChildren().add(column.text()));
        getChildren().addAll(strips);
        getChildren().add(line);
        getChildren().addAll(heads);
        getChildren().add(middle);
        model.lines().subscribe(answer -> answer.ifPresent(this::show));
        model.comparison().subscribe(answer -> answer.ifPresent(this::takeInHand));
        model.shown().subscribe(shown -> mark());
        model.wordings().subscribe(words -> mark());
        model.ghosts().subscribe(pairs -> haunt());
        model.current().subscribe(this::point);
        model.onGo(this::go);
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
        fresh |= other || !columns.getFirst().shows(answer.between(0, hand));
        arrival.ask();
        requestLayout();
    }

    /** Answers whether there is another text now; the same text stays where it is. */
    private boolean fill(Lines answer, int column) {
        Comparison comparison = answer.between(0, column);
        boolean other = !columns.get(column).shows(comparison);
        if (other) {
            columns.get(column).show(comparison, model.sigla(column));
        }
        columns.get(column).band(comparison, model.sigla(column), span -> answer.isAlone(column, span));
        strips.get(column).show(answer.between(0, column));
        ribbons.get(column - 1).show(answer.between(column - 1, column));
        return other;
    }

    /** Another version is compared with the base: the base shows how it differs from that. */
    private void takeInHand(Comparison answer) {
        hand = model.versions().lineup().get().map(Lineup::hand).orElse(1);
        VersionColumn base = columns.getFirst();
        if (!base.shows(answer)) {
            base.show(answer, model.sigla());
        }
        base.band(answer, model.sigla(), this::isBaseAlone);
        strips.getFirst().show(answer);
        refreshHeads();
        mark();
        point(model.current().get());
    }

    private boolean isBaseAlone(Span paragraph) {
        return model.lines().get().filter(lines -> lines.isAlone(0, paragraph)).isPresent();
    }

    void refreshHeads() {
        heads.subList(0, count).forEach(VersionHead::refresh);
    }

    private void mark() {
        Wordings words = model.wordings().get();
        model.comparison().get().ifPresent(answer -> model.lines().get().ifPresent(lines -> {
            for (int i = 1; i < count; i++) {
                List<Difference> shown = i == hand ? model.shown().get() : model.shownIn(i);
                columns.get(i).mark(lines.between(0, i), shown, words);
                strips.get(i).mark(shown);
            }
            columns.getFirst().mark(answer, model.shown().get(), words);
            strips.getFirst().mark(model.shown().get());
        }));
    }

    /** Puts a moved paragraph that is pointed at in outline beside itself, or takes that away. */
    void hover(Side origin, Optional<ParagraphPair> moved) {
        model.comparison().get().ifPresent(answer -> scroll.apart(() -> {
            List<ParagraphPair> shown = moved.filter(pair -> !model.ghosts().get().contains(pair))
                    .map(pair -> Stream.concat(model.ghosts().get().stream(), Stream.of(pair)).toList())
                    .orElse(model.ghosts().get());
            column(origin.other()).haunt(answer, shown, model.sigla());
        }));
    }

    private void haunt() {
        List<ParagraphPair> pairs = model.ghosts().get();
        model.comparison().get().ifPresent(answer -> List.of(Side.values()).forEach(side ->
                column(side).haunt(answer, pairs, model.sigla())));
    }

    private void point(Optional<Difference> current) {
        for (int i = 0; i < count; i++) {
            Optional<Difference> here = i == 0 || i == hand ? current : Optional.empty();
            columns.get(i).point(here.stream().toList());
            strips.get(i).point(here);
        }
        IntStream.range(1, count).forEach(right -> pointRibbons(right, current));
    }

    /** Between the pair in hand the whole difference is pointed at, between others the paragraph it stands in. */
    private void pointRibbons(int right, Optional<Difference> current) {
        RibbonPane pane = ribbons.get(right - 1);
        if (right == 1 && hand == 1) {
            pane.point(current);
        } else if (right == 1 || hand == right - 1) {
            pane.point(Side.A, current.map(each -> right == 1 ? each.a() : each.b()));
        } else {
            pane.point(Side.B, current.filter(each -> hand == right).map(Difference::b));
        }
    }

    /** Brings a place into view in both columns of the pair in hand, level. */
    private void go(Place place) {
        wanted = Optional.of(place);
        arrival.ask();
        requestLayout();
    }

    /** Brings what a ribbon ties into view. */
    private void go(int right, Tie tie) {
        if (right == 1 && hand == 1) {
            go(new Place(tie.a(), tie.b()));
            return;
        }
        scroll.apart(() -> {
            double at = place(columns.get(right - 1), tie.a());
            columns.get(right).bring(tie.b().start());
            columns.get(right).text().level(tie.b().start(), at);
        });
        scroll.follow(right, right - 1);
    }

    /** After a layout: puts a comparison that is new level at its top, and goes where somebody wanted to go. */
    private void arrive() {
        VersionColumn a = column(Side.A);
        VersionColumn b = column(Side.B);
        if (a.height() <= 0) {
            return;
        }
        if (fresh) {
            fresh = false;
            scroll.levelTops(TextMetrics.COMPARED.top());
        }
        wanted.ifPresent(place -> {
            scroll.apart(() -> {
                double at = place(a, place.a());
                b.bring(place.b().start());
                b.text().level(place.b().start(), at);
            });
            scroll.follow(0, hand);
        });
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

    /** Puts the other column of the pair in hand level with a place of one, which stays where it is. */
    void level(Side side, Place place) {
        VersionColumn here = column(side);
        VersionColumn there = column(side.other());
        scroll.apart(() -> {
            double at = here.text().yOf(place.in(side).start()) - here.text().scrollYProperty().get();
            there.bring(place.in(side.other()).start());
            there.text().level(place.in(side.other()).start(), at);
        });
        scroll.follow(index(side), index(side.other()));
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
        return side == Side.A ? 0 : hand;
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
        List<Rectangle2D> boxes = span.isEmpty() ? List.of() : column.text().boundsOf(span);
        Bounds text = column.text().getBoundsInParent();
        Rectangle2D box = boxes.isEmpty()
                ? new Rectangle2D(0, column.text().yOf(span.start()) - column.text().scrollYProperty().get(), 1, 20)
                : boxes.getFirst();
        return new Rectangle2D(
                text.getMinX() + box.getMinX(), text.getMinY() + box.getMinY(), box.getWidth(), box.getHeight());
    }
}
