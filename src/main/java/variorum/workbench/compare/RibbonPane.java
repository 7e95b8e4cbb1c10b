package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/**
 * The gutter between the columns: a ribbon for each two stretches that belong together, a point for each paragraph that
 * has no partner. Ribbons that cross lie one over the other, none shines through; what has moved lies above, the
 * current one on top.
 */
final class RibbonPane extends Pane {

    private static final double POINT = 14;
    private static final double NARROWEST_HIT = 1;

    private record Drawn(Tie tie, Ribbon ribbon) {}

    private final VersionColumn a;
    private final VersionColumn b;
    private final Canvas canvas = new Canvas();
    private final Pulse pulse = new Pulse(this, this::draw);
    private List<Tie> ties = List.of();
    private List<Drawn> drawn = List.of();
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<ParagraphPair> current = Optional.empty();
    private Optional<Difference> difference = Optional.empty();
    private Optional<Tie> hovered = Optional.empty();
    private Consumer<Optional<Tie>> onHover = tie -> {};

    RibbonPane(VersionColumn a, VersionColumn b, Consumer<Tie> picked) {
        this.a = a;
        this.b = b;
        getChildren().add(canvas);
        getStyleClass().add("compare-gutter");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Theme.of(this).subscribe(theme -> pulse.ask());
        for (VersionColumn column : List.of(a, b)) {
            column.text().scrolling().positionProperty().subscribe(y -> pulse.ask());
            column.text().scrolling().heightProperty().subscribe(y -> pulse.ask());
        }
        setOnMouseMoved(event -> hover(at(event.getX(), event.getY())));
        setOnMouseExited(event -> hover(Optional.empty()));
        setOnMouseClicked(event -> at(event.getX(), event.getY()).ifPresent(picked));
    }

    /** Draws how the version on the left, which is A, and the one on the right differ. */
    void show(Comparison shown) {
        comparison = Optional.of(shown);
        ties = shown.ties();
        current = Optional.empty();
        difference = Optional.empty();
        hovered = Optional.empty();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pulse.ask();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? comparison.map(answer -> Told.ribbons(answer, current)).orElse("")
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Is told when the pointer comes to another ribbon, or to none. */
    void setOnHover(Consumer<Optional<Tie>> listener) {
        onHover = listener;
    }

    /** Draws the pair that a difference of these two versions lies in as the current one. */
    void point(Optional<Difference> now) {
        difference = now;
        current = comparison.flatMap(answer -> now.flatMap(each -> pairOf(answer, each)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pulse.ask();
    }

    /** Draws the pair that a place of one of the versions lies in as the current one. */
    void point(Side side, Optional<Span> place) {
        difference = Optional.empty();
        current = comparison.flatMap(answer -> place.flatMap(each -> answer.pairAt(side, each)));
        pulse.ask();
    }

    private static Optional<ParagraphPair> pairOf(Comparison answer, Difference difference) {
        boolean own = difference.extent() == Extent.PARAGRAPH
                && !(difference.standsIn(Side.A) && difference.standsIn(Side.B));
        return own ? Optional.empty() : answer.pairAt(Side.A, difference.a());
    }

    /** The tie whose ribbon is at a point. */
    Optional<Tie> at(double x, double y) {
        return drawn.reversed().stream()
                .filter(each -> each.ribbon().contains(x, y, Math.max(NARROWEST_HIT, getWidth())))
                .map(Drawn::tie)
                .findFirst();
    }

    private void hover(Optional<Tie> tie) {
        if (!tie.equals(hovered)) {
            hovered = tie;
            onHover.accept(tie);
            setCursor(tie.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            pulse.ask();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        pulse.ask();
    }

    private void draw() {
        List<Drawn> inView = new ArrayList<>();
        for (Tie tie : ties) {
            Ribbon ribbon = Ribbon.between(a.areaOf(tie.a()), b.areaOf(tie.b()));
            if (ribbon.isInView(getHeight())) {
                inView.add(new Drawn(tie, ribbon));
            }
        }
        inView.sort((one, other) -> Integer.compare(rank(one.tie()), rank(other.tie())));
        drawn = inView;
        Theme theme = Theme.of(this).getValue();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        inView.forEach(each -> draw(pen, each, theme));
        comparison.ifPresent(answer -> {
            points(pen, answer, a, Side.A, theme);
            points(pen, answer, b, Side.B, theme);
        });
    }

    private int rank(Tie tie) {
        return current.filter(tie.pair()::equals).isPresent() ? 2 : tie.moved() ? 1 : 0;
    }

    private void draw(GraphicsContext pen, Drawn each, Theme theme) {
        Ribbon ribbon = each.ribbon();
        double width = getWidth();
        double half = width / 2;
        pen.beginPath();
        pen.moveTo(0, ribbon.leftTop() + 0.5);
        pen.bezierCurveTo(half, ribbon.leftTop() + 0.5, half, ribbon.rightTop() + 0.5, width, ribbon.rightTop() + 0.5);
        pen.lineTo(width, ribbon.rightBottom() - 0.5);
        pen.bezierCurveTo(
                half, ribbon.rightBottom() - 0.5, half, ribbon.leftBottom() - 0.5, 0, ribbon.leftBottom() - 0.5);
        pen.closePath();
        boolean isCurrent = rank(each.tie()) == 2;
        boolean isHovered = hovered.filter(each.tie()::equals).isPresent();
        pen.setFill((isCurrent ? Token.PICKED : each.tie().moved() ? Token.MOVED : Token.RIBBON).in(theme));
        pen.fill();
        pen.setStroke(stroke(isCurrent, isHovered || each.tie().moved(), theme));
        pen.setLineWidth(isCurrent ? 1.5 : 1);
        pen.stroke();
    }

    private static Color stroke(boolean current, boolean strong, Theme theme) {
        return current ? Token.ACCENT.in(theme)
                : strong ? Token.TEXT2.in(theme)
                : Token.EDGE.in(theme).deriveColor(0, 1, 1, 0.5);
    }

    /** A paragraph that only one version has points into the gutter and meets nothing there. */
    private void points(GraphicsContext pen, Comparison answer, VersionColumn column, Side side, Theme theme) {
        double edge = side == Side.A ? 0 : getWidth();
        double tip = side == Side.A ? POINT : getWidth() - POINT;
        for (Passage passage : answer.outline(side).passages()) {
            Stretch area = passage.kind() == Passage.Kind.OWN ? area(column, passage.span()) : new Stretch(-1, -1);
            if (area.bottom() > 0 && area.top() < getHeight()) {
                boolean here = difference.filter(each -> each.in(side).equals(passage.span())).isPresent();
                pen.setFill((here ? Token.PICKED : Token.OWN).in(theme));
                pen.setStroke((here ? Token.ACCENT : Token.TEXT2).in(theme));
                pen.setLineWidth(here ? 1.5 : 1);
                pen.beginPath();
                pen.moveTo(edge, area.top());
                pen.lineTo(tip, area.middle());
                pen.lineTo(edge, area.bottom());
                pen.closePath();
                pen.fill();
                pen.stroke();
            }
        }
    }

    private static Stretch area(VersionColumn column, Span span) {
        Stretch area = column.areaOf(span);
        return new Stretch(Math.rint(area.top()) - 1.5, Math.rint(area.bottom()) + 1.5);
    }
}
