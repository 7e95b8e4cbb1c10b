package variorum.workbench.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/**
 * One version drawn to length at the outer side of its column: shared, changed, moved, own and set-aside passages, a
 * frame round what is in view and a sign at the current difference. A click goes there; what is dragged over is shown
 * alone, as large as the strip, until a double click or a click on one of the triangles at its ends.
 */
final class StripPane extends Pane {

    /** Room around the strip for the frame. */
    static final double AROUND = 4;

    private static final double ABOVE = 16;
    private static final double HATCH = 6;
    private static final double NUMBER = 12;

    /** Below this many pixels a drag is a click. */
    private static final double LEAST_DRAG = 5;

    private final VersionColumn column;
    private final Canvas canvas = new Canvas();
    private final Pulse pulse = new Pulse(this, this::draw);
    private final Tooltip words = new Tooltip();
    private final Set<Passage> changed = new HashSet<>();
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Difference> current = Optional.empty();
    private StripZoom zoom = StripZoom.ALL;
    private double pressed;
    private String number = "";
    /** What is being dragged over. */
    private Optional<Stretch> dragged = Optional.empty();

    StripPane(VersionColumn column) {
        this.column = column;
        getChildren().add(canvas);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Theme.of(this).subscribe(theme -> pulse.ask());
        column.text().scrollYProperty().subscribe(y -> pulse.ask());
        column.text().contentHeightProperty().subscribe(y -> pulse.ask());
        column.text().heightProperty().subscribe(y -> pulse.ask());
        setOnMousePressed(event -> pressed = event.getY());
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(event -> tell(event.getY()));
        Tooltip.install(this, words);
    }

    void show(Comparison shown) {
        comparison = Optional.of(shown);
        current = Optional.empty();
        changed.clear();
        zoom = StripZoom.ALL;
        pulse.ask();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? comparison.map(this::told).orElse("")
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String told(Comparison answer) {
        Outline outline = answer.outline(column.side());
        double scrolled = column.text().scrollYProperty().get();
        int top = column.text().offsetAtY(scrolled);
        Span view = new Span(top, Math.max(top, column.text().offsetAtY(scrolled + column.height())));
        String inView = Told.place(outline, view);
        String here = current.flatMap(difference -> Told.at(outline, start(difference)))
                .map(place -> ". Current difference: " + place)
                .orElse("");
        return Told.passages(outline, changed) + (inView.isEmpty() ? "" : ". In view: " + inView) + here;
    }

    /** Says below the strip which column it belongs to; an empty text says nothing. */
    void setNumber(String words) {
        number = words;
        pulse.ask();
    }

    /** Shows passages with any of these differences as changed. */
    void mark(List<Difference> shown) {
        changed.clear();
        comparison.ifPresent(answer -> {
            Outline outline = answer.outline(column.side());
            shown.stream()
                    .filter(difference -> difference.extent() != Extent.PARAGRAPH && difference.extent() != Extent.ZONE)
                    .forEach(difference -> outline.at(start(difference)).ifPresent(changed::add));
        });
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pulse.ask();
    }

    /** Where words are missing at the end of a paragraph, the place is still in it. */
    private int start(Difference difference) {
        int start = difference.in(column.side()).start();
        return difference.standsIn(column.side()) ? start : Math.max(0, start - 1);
    }

    void point(Optional<Difference> difference) {
        current = difference;
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pulse.ask();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        pulse.ask();
    }

    private Optional<StripScale> scale() {
        Side side = column.side();
        double height = getHeight() - 2 * ABOVE;
        return comparison
                .filter(answer -> height > 0)
                .map(answer -> StripScale.of(answer.outline(side), answer.outline(side.other()), height, zoom));
    }

    private void drag(MouseEvent event) {
        if (dragged.isPresent() || Math.abs(event.getY() - pressed) >= LEAST_DRAG) {
            dragged = Optional.of(
                    new Stretch(Math.min(pressed, event.getY()), Math.max(pressed, event.getY())));
            pulse.ask();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragged.isPresent()) {
            dragged.ifPresent(this::zoomTo);
        } else if (event.getClickCount() > 1 || isAtTriangle(event.getY())) {
            zoomOut();
        } else {
            scale().ifPresent(scale ->
                    column.text().level(scale.offsetAt(event.getY() - ABOVE), column.eye()));
        }
        dragged = Optional.empty();
        pulse.ask();
        event.consume();
    }

    /** The triangles say that there is more; a click on one shows it. */
    private boolean isAtTriangle(double y) {
        return !zoom.isAll() && (y < ABOVE || y > getHeight() - ABOVE);
    }

    /** What was dragged over fills the strip; in a strip that is not full, only that part of it counts. */
    private void zoomTo(Stretch part) {
        double room = scale().map(scale -> zoom.isAll() ? scale.height() : getHeight() - 2 * ABOVE).orElse(0.0);
        if (room > 0) {
            zoom = zoom.part((part.top() - ABOVE) / room, (part.bottom() - ABOVE) / room);
        }
    }

    /** Shows all of the version again. */
    void zoomOut() {
        zoom = StripZoom.ALL;
        pulse.ask();
    }

    StripZoom zoom() {
        return zoom;
    }

    private void tell(double y) {
        Optional<Passage> passage = scale().flatMap(scale -> scale.barAt(y - ABOVE)).map(StripScale.Bar::passage);
        words.setText(passage.flatMap(p -> comparison.map(answer -> describe(answer, p))).orElse(""));
    }

    private String describe(Comparison answer, Passage passage) {
        String kind = switch (passage.kind()) {
            case SHARED -> changed.contains(passage) ? "changed" : "shared";
            case MOVED -> Marks.elsewhere(answer, column.side(), passage);
            case OWN -> "only here";
            case ASIDE -> "set aside";
        };
        return Readings.shortly(answer.text(column.side()), passage.span(), 48) + "\n" + kind + ", " + passage.words()
                + (passage.words() == 1 ? " word" : " words");
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        Theme theme = Theme.of(this).getValue();
        scale().ifPresent(scale -> {
            pen.save();
            pen.beginPath();
            pen.rect(0, ABOVE - 3, getWidth(), Math.max(0, getHeight() - 2 * ABOVE + 6));
            pen.clip();
            scale.bars().forEach(bar -> draw(pen, bar, theme));
            frame(pen, scale, theme);
            current.ifPresent(difference -> sign(pen, scale.yOf(difference.in(column.side()).start()) + ABOVE, theme));
            pen.restore();
        });
        if (!zoom.isAll()) {
            more(pen, theme);
        } else {
            scale().ifPresent(scale -> number(pen, Math.min(getHeight() - 3, ABOVE + scale.height() + 13), theme));
        }
        dragged.ifPresent(part -> {
            pen.setFill(Token.ACCENT.in(theme).deriveColor(0, 1, 1, 0.3));
            pen.fillRect(AROUND, part.top(), SpreadGeometry.STRIP, part.height());
        });
    }

    private void number(GraphicsContext pen, double y, Theme theme) {
        pen.setFont(Face.SANS_SEMIBOLD.at(NUMBER));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFill(Token.TEXT2.in(theme));
        pen.fillText(number, AROUND + SpreadGeometry.STRIP / 2, y);
    }

    /** A triangle at either end that goes on beyond what is shown. */
    private void more(GraphicsContext pen, Theme theme) {
        double middle = AROUND + SpreadGeometry.STRIP / 2;
        pen.setFill(Token.ACCENT.in(theme));
        if (zoom.from() > 0) {
            pen.fillPolygon(
                    new double[] {middle - 5, middle, middle + 5}, new double[] {ABOVE - 5, ABOVE - 11, ABOVE - 5}, 3);
        }
        if (zoom.to() < 1) {
            double y = getHeight() - ABOVE;
            pen.fillPolygon(new double[] {middle - 5, middle, middle + 5}, new double[] {y + 5, y + 11, y + 5}, 3);
        }
    }

    private void draw(GraphicsContext pen, StripScale.Bar bar, Theme theme) {
        if (bar.stretch().bottom() < 0 || bar.stretch().top() > getHeight()) {
            return;
        }
        double top = Math.rint(bar.drawn().top() + ABOVE);
        double height = Math.max(1, Math.rint(bar.drawn().bottom() + ABOVE) - top);
        Passage passage = bar.passage();
        boolean aside = passage.kind() == Passage.Kind.ASIDE;
        pen.setFill(fill(passage).in(theme));
        pen.fillRect(AROUND, top, SpreadGeometry.STRIP, height);
        if (aside) {
            hatch(pen, top, height, Token.EDGE.in(theme));
        }
        if (passage.kind() == Passage.Kind.OWN || passage.kind() == Passage.Kind.MOVED) {
            pen.setFill(Token.TEXT2.in(theme));
            pen.fillRect(AROUND + 1, top, 3, height);
        }
        if (height > 3) {
            pen.setStroke((aside ? Token.LINE : Token.EDGE).in(theme));
            pen.setLineWidth(1);
            pen.strokeRect(AROUND + 0.5, top + 0.5, SpreadGeometry.STRIP - 1, height - 1);
        }
    }

    private Token fill(Passage passage) {
        return switch (passage.kind()) {
            case SHARED -> changed.contains(passage) ? Token.WORD : Token.RIBBON;
            case MOVED -> Token.MOVED;
            case OWN -> Token.OWN;
            case ASIDE -> Token.PAPER;
        };
    }

    static void hatch(GraphicsContext pen, double left, double top, double width, double height, Color ink) {
        pen.save();
        pen.beginPath();
        pen.rect(left, top, width, height);
        pen.clip();
        pen.setStroke(ink);
        pen.setLineWidth(1.5);
        for (double y = top - width; y < top + height + width; y += HATCH) {
            pen.strokeLine(left, y + width, left + width, y);
        }
        pen.restore();
    }

    private static void hatch(GraphicsContext pen, double top, double height, Color ink) {
        hatch(pen, AROUND, top, SpreadGeometry.STRIP, height, ink);
    }

    private void frame(GraphicsContext pen, StripScale scale, Theme theme) {
        double scrolled = column.text().scrollYProperty().get();
        double top = Math.rint(scale.yOf(column.text().offsetAtY(scrolled)) + ABOVE) - 2;
        double bottom = Math.rint(scale.yOf(column.text().offsetAtY(scrolled + column.height())) + ABOVE) + 2;
        pen.setStroke(Token.ACCENT.in(theme));
        pen.setLineWidth(2);
        pen.strokeRect(1, top, getWidth() - 2, Math.max(6, bottom - top));
    }

    private void sign(GraphicsContext pen, double y, Theme theme) {
        pen.setFill(Token.ACCENT.in(theme));
        pen.fillRect(AROUND, Math.rint(y) - 1, SpreadGeometry.STRIP, 2);
    }
}
