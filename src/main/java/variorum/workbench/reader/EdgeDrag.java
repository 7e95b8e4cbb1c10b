package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.text.Span;
import variorum.workbench.focus.Focus;
import variorum.workbench.textview.Fill;
import variorum.workbench.textview.Layer;
import variorum.workbench.textview.TextView;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** Moves the ends of the selected tag by mouse: to whole words, with Alt to the character. */
final class EdgeDrag {

    private static final String LAYER = "edge";

    /** How near to an end the pointer has to be, in pixels. */
    private static final double NEAR = 4;

    /**
     * An end that is held.
     *
     * @param tag the tag as it was
     * @param part index of its span
     * @param edge which end
     */
    private record Held(Annotation tag, int part, Edges.Edge edge) {}

    private final ColumnView view;
    private final TextView text;
    private final ReaderModel model;
    private final Focus focus;
    private @Nullable Held held;
    private List<Span> spans = List.of();

    EdgeDrag(ColumnView view, ReaderModel model, Focus focus) {
        this.view = view;
        this.text = view.text();
        this.model = model;
        this.focus = focus;
    }

    /** Takes the mouse before the text does where it is on an end of the selected tag. */
    void listen() {
        text.addEventFilter(MouseEvent.MOUSE_MOVED, event ->
                text.setCursor(at(event).isPresent() ? Cursor.H_RESIZE : null));
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                at(event).ifPresent(end -> {
                    held = end;
                    spans = end.tag().spans();
                    event.consume();
                });
            }
        });
        text.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (held != null) {
                drag(held, event);
                event.consume();
            }
        });
        text.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (held != null) {
                release(held);
                event.consume();
            }
        });
    }

    private Optional<Held> at(MouseEvent event) {
        List<Annotation.Ref> selected = focus.annotations().get();
        if (selected.size() != 1 || !selected.getFirst().document().equals(view.id())) {
            return Optional.empty();
        }
        return model.project().annotation(selected.getFirst()).flatMap(tag -> at(tag, event.getX(), event.getY()));
    }

    private Optional<Held> at(Annotation tag, double x, double y) {
        for (int part = 0; part < tag.spans().size(); part++) {
            List<Rectangle2D> lines = text.places().boundsOf(tag.spans().get(part));
            if (lines.isEmpty()) {
                continue;
            }
            if (isNear(lines.getLast(), lines.getLast().getMaxX(), x, y)) {
                return Optional.of(new Held(tag, part, Edges.Edge.END));
            }
            if (isNear(lines.getFirst(), lines.getFirst().getMinX(), x, y)) {
                return Optional.of(new Held(tag, part, Edges.Edge.START));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Rectangle2D line, double edge, double x, double y) {
        return Math.abs(x - edge) <= NEAR && y >= line.getMinY() && y <= line.getMaxY();
    }

    private void drag(Held end, MouseEvent event) {
        Integer offset = text.places().offsetAt(event.getX(), event.getY());
        if (offset == null) {
            return;
        }
        String words = text.content().text();
        List<Span> moved = new ArrayList<>(end.tag().spans());
        moved.set(end.part(), Edges.dragged(words, moved.get(end.part()), end.edge(), offset, !event.isAltDown()));
        spans = Edges.joined(moved);
        text.put(new Layer(LAYER, List.of(new Fill(spans, Tone.of(Token.PICKED), Fill.Look.WASH, null))));
    }

    private void release(Held end) {
        held = null;
        text.remove(LAYER);
        if (!spans.equals(end.tag().spans())) {
            model.hands().put(end.tag(), spans);
        }
    }
}
