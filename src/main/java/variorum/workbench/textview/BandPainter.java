package variorum.workbench.textview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** Draws what belongs to a whole row: colours behind the paragraph, and the triangle at the left of a line. */
final class BandPainter {

    private static final double OUTSIDE = 8;
    private static final double BAR = 3;
    private static final double NOTE_GAP = 8;

    private final Row.Words row;
    private final RowText text;
    private final Brush brush;
    private final Pen pen = new Pen();
    private final Pen pointers = new Pen();

    BandPainter(Row.Words row, RowText text, List<Item> items, Brush brush) {
        this.row = row;
        this.text = text;
        this.brush = brush;
        for (Item item : items) {
            switch (item) {
                case Band band -> draw(band);
                case Pointer pointer -> draw(pointer);
                case Mark mark -> {}
                case Fill fill -> {}
                case Gap gap -> {}
                case Inset inset -> {}
                case Faded faded -> {}
            }
        }
    }

    /** What lies lowest. */
    List<Node> bands() {
        return pen.nodes();
    }

    /** The triangles. */
    List<Node> pointers() {
        return pointers.nodes();
    }

    /** A few words after the last line of each band that has some. */
    List<Node> notes(List<Item> items) {
        return items.stream()
                .filter(Band.class::isInstance)
                .map(item -> ((Band) item).note())
                .filter(note -> note != null && row.span().end() > 0)
                .<Node>map(this::note)
                .toList();
    }

    private void draw(Band band) {
        Color color = band.tone().fill(brush.theme());
        double width = brush.column().width() + 2 * OUTSIDE;
        pen.box(color, -OUTSIDE, -2, width, text.height() + 4, 0);
        pen.box(brush.color(Token.TEXT2), -OUTSIDE, -2, BAR, text.height() + 4, 0);
    }

    /** After the last word, or at the right end of the last line where that is full. */
    private Text note(String words) {
        Text note = new Text(words);
        note.setFont(Face.SANS_SEMIBOLD.at(brush.metrics().small()));
        note.setFill(brush.color(Token.TEXT2));
        note.setMouseTransparent(true);
        Line last = text.lines().getLast();
        List<Strip> strips = text.strips(last.start(), last.end());
        double width = note.getLayoutBounds().getWidth();
        double end = strips.stream().mapToDouble(Strip::right).max().orElse(0);
        double start = strips.stream().mapToDouble(Strip::left).min().orElse(0);
        double caret = text.caretX(text.words().length()); // behind a letter that stands there
        double x = text.isRightToLeft() ? Math.min(start, caret) - NOTE_GAP - width : Math.max(end, caret) + NOTE_GAP;
        note.setX(x);
        note.setY(last.baseline());
        note.setVisible(x >= 0 && x + width <= brush.column().width() + OUTSIDE);
        return note;
    }

    private void draw(Pointer pointer) {
        int at = pointer.offset() - row.span().start();
        Line line = text.lines().get(text.lineOf(Math.clamp(at, 0, text.words().length())));
        double left = 4 - Math.min(20, brush.column().left());
        double middle = Math.rint(line.baseline()) - 6;
        pointers.polygon(brush.color(Token.ACCENT), left, middle - 6, left + 8, middle, left, middle + 6);
    }
}
