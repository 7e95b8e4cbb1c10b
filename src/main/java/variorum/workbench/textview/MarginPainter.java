package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import variorum.text.Span;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/** Draws bars beside the text with sign and name for the marks of one row that are longer than a line. */
final class MarginPainter {

    private static final double LANE = 6;
    private static final double INSET = 2;
    private static final double SIGN = 16;
    private static final double SIGN_GAP = 2;
    private static final double NAME = 13;
    private static final double SMALLEST_NAME = 11;
    private static final double NAME_LINE = 15;
    private static final double NAME_GAP = 4;
    /** More of a long name is shown once its mark is picked. */
    private static final int MOST_LINES = 3;
    private static final List<Double> PROPOSED = List.of(2.0, 4.0);

    /**
     * A mark in the margin of a row; pixels from the top of the words.
     *
     * @param mark the mark
     * @param lane its lane, 0 next to the words
     * @param top upper end of the bar
     * @param bottom lower end of the bar
     * @param named whether its name stands here
     */
    private record Bar(Mark mark, int lane, double top, double bottom, boolean named) {}

    private final Row.Words row;
    private final RowText text;
    private final Brush brush;
    private final Pen pen = new Pen();
    private final List<Node> names = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<LabelPlace> places = new ArrayList<>();

    /** Where a name stands, for clicks. */
    private record LabelPlace(Mark mark, double top, double bottom) {}

    MarginPainter(Row.Words row, RowText text, List<Mark> marks, Sheets sheets, Brush brush) {
        this.row = row;
        this.text = text;
        this.brush = brush;
        if (brush.column().labelWidth() == 0) {
            return;
        }
        for (Mark mark : marks) {
            if (mark.margin()) {
                addBar(mark, sheets.marginLane(mark));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::top).thenComparingInt(Bar::lane));
        bars.forEach(this::drawBar);
        drawNames();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(pen.nodes());
        nodes.addAll(names);
        return nodes;
    }

    /** The marks whose bar or name is at a point, counted from the left upper corner of the words. */
    List<Mark> marksAt(double x, double y) {
        double right = brush.column().label() + brush.column().labelWidth() - brush.column().left();
        double bar = brush.column().bar() - brush.column().left();
        if (x < bar - LANE / 2 || x > right) {
            return List.of();
        }
        List<Mark> named = places.stream()
                .filter(place -> x > bar + LANE / 2 && place.top() <= y && y <= place.bottom())
                .map(LabelPlace::mark)
                .toList();
        return named.isEmpty()
                ? bars.stream()
                        .filter(each -> each.top() <= y && y <= each.bottom() && Math.abs(x - barX(each)) <= LANE / 2)
                        .map(Bar::mark)
                        .toList()
                : named;
    }

    private void addBar(Mark mark, int lane) {
        Span here = mark.extent().intersection(row.span()).orElse(new Span(0, 0));
        List<Strip> strips = text.strips(here.start() - row.span().start(), here.end() - row.span().start());
        boolean whole = row.span().contains(mark.extent());
        if (strips.isEmpty() || (whole && strips.getFirst().line() == strips.getLast().line())) {
            return;
        }
        boolean starts = mark.extent().start() >= row.span().start();
        boolean ends = mark.extent().end() <= row.span().end();
        double inLine = (row.style().line() - row.style().natural()) / 2 + INSET;
        double top = starts ? text.lines().get(strips.getFirst().line()).top() + inLine : -row.style().before();
        double bottom = ends
                ? text.lines().get(strips.getLast().line()).bottom() - inLine
                : text.height() + row.style().after();
        bars.add(new Bar(mark, lane, Math.rint(top), Math.rint(bottom), starts));
    }

    private double barX(Bar bar) {
        return brush.column().bar() - brush.column().left() + bar.lane() * LANE;
    }

    private void drawBar(Bar bar) {
        Color ink = bar.mark().style().tone().ink(brush.theme());
        double width = brush.isPicked(bar.mark()) ? 4 : 2;
        List<Double> dashes = bar.mark().style().proposed() ? PROPOSED : List.of();
        pen.line(ink, width, dashes, barX(bar), bar.top(), barX(bar), bar.bottom());
    }

    /** From top to bottom, each below the one before; what has no room before the next paragraph is left out. */
    private void drawNames() {
        double free = Double.NEGATIVE_INFINITY;
        double floor = text.height() + row.style().after() - INSET;
        for (Bar bar : bars) {
            double top = Math.max(bar.top(), free);
            if (bar.named() && top + SIGN <= floor) {
                double bottom = drawName(bar, top, floor);
                places.add(new LabelPlace(bar.mark(), top, bottom));
                free = bottom + NAME_GAP;
            }
        }
    }

    private double drawName(Bar bar, double top, double floor) {
        int lanes = bars.stream().mapToInt(Bar::lane).max().orElse(0);
        double left = brush.column().label() - brush.column().left() + lanes * LANE;
        double width = Math.max(SIGN, brush.column().labelWidth() - lanes * LANE);
        double nameTop = top;
        String sign = bar.mark().sign();
        if (sign != null) {
            Shape icon = Icons.of(sign, SIGN, new SimpleObjectProperty<>(bar.mark().style().tone().ink(brush.theme())));
            icon.relocate(left, top);
            icon.setMouseTransparent(true);
            names.add(icon);
            nameTop += SIGN + SIGN_GAP;
        }
        int room = (int) Math.floor((floor - nameTop) / NAME_LINE);
        int lines = brush.isPicked(bar.mark()) ? room : Math.min(MOST_LINES, room);
        return lines < 1 ? nameTop : drawName(bar, left, nameTop, width, lines);
    }

    private double drawName(Bar bar, double left, double top, double width, int lines) {
        Face face = brush.isPicked(bar.mark()) ? Face.SANS_SEMIBOLD : Face.SANS;
        String label = bar.mark().label();
        double size = sizeOf(label, face, width);
        RowStyle style = RowStyle.of(face, size, NAME_LINE, Token.TEXT, 0, 0, 0);
        boolean cut = label.indexOf(' ') < 0 && longestWord(label, face, size) > width;
        RowText name = Setting.of(label, style, width, cut ? 1 : lines, brush.theme());
        Node node = name.node();
        node.setLayoutX(left);
        node.setLayoutY(node.getLayoutY() + top);
        node.setMouseTransparent(true);
        names.add(node);
        return top + name.height();
    }

    /** A name is set a little smaller rather than broken inside a word; one that is still too long ends in dots. */
    private static double sizeOf(String name, Face face, double width) {
        double size = NAME;
        while (size > SMALLEST_NAME && longestWord(name, face, size) > width) {
            size--;
        }
        return size;
    }

    private static double longestWord(String name, Face face, double size) {
        Text ruler = new Text();
        ruler.setFont(face.at(size));
        double longest = 0;
        for (String word : name.split(" ", -1)) {
            ruler.setText(word);
            longest = Math.max(longest, ruler.getLayoutBounds().getWidth());
        }
        return longest;
    }
}
