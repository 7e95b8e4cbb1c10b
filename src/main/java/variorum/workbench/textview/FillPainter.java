package variorum.workbench.textview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import variorum.text.Span;
import variorum.workbench.theme.Theme;

/** Draws what lies behind the words of one row: colours of differences and search hits, dashed boxes. */
final class FillPainter {

    private static final double CORNER = 2;
    private static final List<Double> SOLID = List.of();
    private static final List<Double> DASHES = List.of(2.0, 2.0);

    private final Span row;
    private final RowText text;
    private final RowStyle style;
    private final Theme theme;
    private final Pen pen = new Pen();

    FillPainter(Row.Words row, RowText text, List<Item> items, Theme theme) {
        this.row = row.span();
        this.text = text;
        this.style = row.style();
        this.theme = theme;
        for (Item item : items) {
            switch (item) {
                case Fill fill -> draw(fill);
                case Gap gap -> {}
                case Inset inset -> {}
                case Faded faded -> {}
                case Mark mark -> {}
                case Band band -> {}
                case Pointer pointer -> {}
            }
        }
        text.wording().inserts().stream()
                .filter(insert -> insert.kind() == Insert.Kind.ROOM)
                .forEach(room -> text.stripsOf(room).forEach(strip -> draw(room, strip)));
    }

    /** What lies behind the words. */
    List<Node> nodes() {
        return pen.nodes();
    }

    private void draw(Fill fill) {
        for (Span span : fill.spans()) {
            span.intersection(row).ifPresent(here -> draw(fill, here));
        }
    }

    private void draw(Fill fill, Span here) {
        text.strips(here.start() - row.start(), here.end() - row.start(), fill.letter() != null)
                .forEach(strip -> draw(fill, strip));
    }

    private void draw(Fill fill, Strip strip) {
        double left = Math.rint(strip.left()) - 1;
        double right = fill.letter() == null ? Math.rint(strip.right()) : Math.ceil(strip.right()) + 1;
        double width = right + 1 - left;
        double baseline = Math.rint(text.lines().get(strip.line()).baseline());
        double top = baseline - Math.rint(style.ascent()) - 1;
        double height = Math.rint(style.natural()) + 2;
        Color wash = fill.tone().fill(theme);
        Color ink = fill.tone().ink(theme);
        switch (fill.look()) {
            case WASH -> pen.box(wash, left, top, width, height, CORNER);
            case OUTLINED -> {
                pen.box(wash, left, top, width, height, CORNER);
                pen.frame(ink, SOLID, left + 0.5, top + 0.5, width - 1, height - 1, CORNER);
            }
            case FRAMED -> pen.frame(ink, SOLID, left - 0.5, top - 0.5, width + 1, height + 1, CORNER);
            case DOTTED -> pen.line(ink, 2, DASHES, left + 1, baseline + 4, left + width - 1, baseline + 4);
        }
    }

    private void draw(Insert room, Strip strip) {
        double baseline = Math.rint(text.lines().get(strip.line()).baseline());
        double height = Math.rint(style.size());
        double left = Math.rint(strip.left()) + 0.5;
        double width = Math.rint(strip.right() - strip.left()) - 1;
        double top = baseline - Math.rint(height * 0.8) + 0.5;
        pen.frame(room.ink().ink(theme), DASHES, left, top, width, height - 1, CORNER);
    }
}
