package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;
import variorum.workbench.theme.Token;

/** A paragraph of the source with everything that lies on it. */
final class WordsView extends RowView {

    private final Row.Words row;
    private final String source;
    private final Sheets sheets;
    private final Group below = group();
    private final Group words = group();
    private final Group selected = group();
    private final Group above = group();
    private final double left;
    private final double top;
    /** What the words were laid out for, before lines were broken at hyphens. */
    private Wording wanted;

    private RowText text;
    private Drawn drawn;
    /** The words in the colour of selected ones, in a group that shows a part of them. */
    private @Nullable Group twin;

    WordsView(Row.Words row, String source, Sheets sheets, List<Item> items, Brush brush) {
        this.row = row;
        this.source = source;
        this.sheets = sheets;
        this.left = brush.column().left() + row.style().indent();
        this.top = row.style().before();
        for (Group group : List.of(below, words, selected, above)) {
            group.setLayoutX(left);
            group.setLayoutY(top);
        }
        setNodes(List.of(below, words, selected, above));
        this.wanted = Wording.of(row, source, items);
        this.text = set(wanted, brush);
        this.drawn = draw(items, brush);
    }

    /** What was drawn last, for clicks. */
    private record Drawn(LanePainter lanes, MarginPainter margin) {}

    private static Group group() {
        Group group = new Group();
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        return group;
    }

    private RowText set(Wording wording, Brush brush) {
        RowText set = Setting.of(wording, row.style(), brush.column().widthFor(row.style()), brush.theme());
        words.getChildren().setAll(set.node());
        twin = null;
        return set;
    }

    @Override
    double fullHeight() {
        return top + text.height() + row.style().after();
    }

    @Override
    void paint(List<Item> items, Brush brush) {
        Wording wording = Wording.of(row, source, items);
        if (!wording.equals(wanted)) {
            wanted = wording;
            text = set(wording, brush);
        }
        drawn = draw(items, brush);
    }

    private Drawn draw(List<Item> items, Brush brush) {
        List<Mark> marks = items.stream().filter(Mark.class::isInstance).map(Mark.class::cast).toList();
        LanePainter lanes = new LanePainter(row.span(), text, marks, row.style().size(), brush);
        MarginPainter margin = new MarginPainter(row, text, marks, sheets, brush);
        BandPainter bands = new BandPainter(row, text, items, brush);
        FillPainter fills = new FillPainter(row, text, items, brush.theme());
        List<Node> under = new ArrayList<>(bands.bands());
        under.addAll(lanes.fills());
        under.addAll(fills.nodes());
        under.addAll(lanes.lanes());
        under.addAll(margin.nodes());
        under.addAll(bands.pointers());
        if (row.aside()) {
            under.addAll(AsideView.rule(-row.style().indent(), text.height() + row.style().after(), brush));
        }
        List<Node> over = new ArrayList<>(bands.notes(items));
        over.addAll(lanes.chips());
        below.getChildren().setAll(under);
        above.getChildren().setAll(over);
        paintSelection(brush);
        return new Drawn(lanes, margin);
    }

    @Override
    void paintSelection(Brush brush) {
        Span here = brush.selection().span().intersection(row.span()).orElse(new Span(0, 0));
        if (here.isEmpty()) {
            selected.getChildren().clear();
            return;
        }
        if (twin == null) {
            twin = group();
            twin.getChildren().setAll(text.copy(brush.color(Token.ON_ACCENT)));
        }
        List<Strip> strips = text.strips(here.start() - row.span().start(), here.end() - row.span().start());
        twin.setClip(shape(strips, brush));
        selected.getChildren().setAll(shape(strips, brush), twin);
    }

    private Path shape(List<Strip> strips, Brush brush) {
        Pen pen = new Pen();
        for (Strip strip : strips) {
            Rectangle2D box = box(strip);
            double x = Math.floor(strip.left());
            double width = Math.ceil(strip.right()) - x;
            pen.box(brush.color(Token.ACCENT), x, box.getMinY() - top, width, box.getHeight(), 0);
        }
        return pen.nodes().isEmpty() ? new Path() : (Path) pen.nodes().getFirst();
    }

    @Override
    Integer characterAt(double x, double y) {
        return row.span().start() + text.characterAt(x - left, lineAt(x, y));
    }

    @Override
    Integer insertionAt(double x, double y) {
        return row.span().start() + text.insertionAt(x - left, lineAt(x, y));
    }

    private Line lineAt(double x, double y) {
        return drawn.lanes().lineAt(x - left, y - top).map(text.lines()::get).orElseGet(() -> text.lineAt(y - top));
    }

    @Override
    boolean isOverWords(double x, double y) {
        if (y < top || y > top + text.height()) {
            return false;
        }
        Line line = text.lineAt(y - top);
        return text.strips(line.start(), line.end()).stream()
                .anyMatch(strip -> strip.left() - 1 <= x - left && x - left <= strip.right() + 1);
    }

    @Override
    List<Mark> marksDrawnAt(double x, double y) {
        List<Mark> found = new ArrayList<>(drawn.lanes().marksInLaneAt(x - left, y - top));
        found.addAll(drawn.margin().marksAt(x - left, y - top));
        return found;
    }

    @Override
    Rectangle2D caret(int offset) {
        int at = Math.clamp(offset - row.span().start(), 0, text.words().length());
        Line line = text.lines().get(text.lineOf(at));
        double ascent = Math.rint(row.style().ascent());
        return new Rectangle2D(
                left + text.caretX(at), top + Math.rint(line.baseline()) - ascent, 0, Math.rint(row.style().natural()));
    }

    @Override
    List<Rectangle2D> boxes(int start, int end) {
        int from = Math.clamp(start - row.span().start(), 0, text.words().length());
        int to = Math.clamp(end - row.span().start(), 0, text.words().length());
        return text.strips(from, to).stream()
                .map(this::box)
                .map(box -> new Rectangle2D(left + box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))
                .toList();
    }

    /** The box of a strip: in x from the left edge of the words, in y from the top of the row. */
    private Rectangle2D box(Strip strip) {
        double baseline = Math.rint(text.lines().get(strip.line()).baseline());
        double boxTop = top + baseline - Math.rint(row.style().ascent());
        return new Rectangle2D(strip.left(), boxTop, strip.width(), Math.rint(row.style().natural()));
    }

    /** The index of the line that a document offset is on. */
    int lineOf(int offset) {
        return text.lineOf(Math.clamp(offset - row.span().start(), 0, text.words().length()));
    }

    /** The document offset of the start or the end of a line; of the last line if there are not so many. */
    int lineEdge(int index, boolean end) {
        Line line = text.lines().get(Math.min(index, text.lines().size() - 1));
        return row.span().start() + (end ? text.endOf(line) : line.start());
    }

    /** The words of the row as laid out. */
    RowText text() {
        return text;
    }
}
