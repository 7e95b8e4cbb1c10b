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
import org.jspecify.annotations.Nullable;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.Side;
import variorum.text.Count;
import variorum.text.Span;
import variorum.workbench.theme.Theme;

/**
 * One version drawn to length at the outer side of its column: shared, changed, moved, own and set-aside passages, a
 * frame round what is in view and a sign at the current difference. A click goes there; what is dragged over is shown
 * alone, as large as the strip, until a double click or a click on one of the triangles at its ends.
 */
final class StripPane extends Pane {

    /** Room around the strip for the frame. */
    static final double AROUND = 4;

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
        column.text().scrolling().positionProperty().subscribe(y -> pulse.ask());
        column.text().scrolling().heightProperty().subscribe(y -> pulse.ask());
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
        double scrolled = column.text().scrolling().position();
        int top = column.text().places().offsetAtY(scrolled);
        Span view = new Span(top, Math.max(top, column.text().places().offsetAtY(scrolled + column.height())));
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
        double height = getHeight() - 2 * StripPen.ABOVE;
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
                    column.text().scrolling().level(scale.offsetAt(event.getY() - StripPen.ABOVE), column.eye()));
        }
        dragged = Optional.empty();
        pulse.ask();
        event.consume();
    }

    /** The triangles say that there is more; a click on one shows it. */
    private boolean isAtTriangle(double y) {
        return !zoom.isAll() && (y < StripPen.ABOVE || y > getHeight() - StripPen.ABOVE);
    }

    /** What was dragged over fills the strip; in a strip that is not full, only that part of it counts. */
    private void zoomTo(Stretch part) {
        double room = scale().map(scale -> zoom.isAll() ? scale.height() : getHeight() - 2 * StripPen.ABOVE)
                .orElse(0.0);
        if (room > 0) {
            zoom = zoom.part((part.top() - StripPen.ABOVE) / room, (part.bottom() - StripPen.ABOVE) / room);
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
        Optional<Passage> passage =
                scale().flatMap(scale -> scale.barAt(y - StripPen.ABOVE)).map(StripScale.Bar::passage);
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
                + " " + Count.noun(passage.words(), "word");
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        StripPen strip = new StripPen(pen, Theme.of(this).getValue(), getWidth(), getHeight());
        scale().ifPresent(scale -> strip.clipped(() -> {
            scale.bars().forEach(bar -> strip.bar(bar, changed.contains(bar.passage())));
            double scrolled = column.text().scrolling().position();
            strip.frame(scale.yOf(column.text().places().offsetAtY(scrolled)),
                    scale.yOf(column.text().places().offsetAtY(scrolled + column.height())));
            current.ifPresent(difference -> strip.sign(scale.yOf(difference.in(column.side()).start())));
        }));
        if (zoom.isAll()) {
            scale().ifPresent(scale -> strip.number(number, scale.height()));
        } else {
            strip.more(zoom);
        }
        dragged.ifPresent(strip::dragged);
    }
}
