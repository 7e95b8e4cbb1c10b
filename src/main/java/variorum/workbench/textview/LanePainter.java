package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import variorum.text.Span;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** Draws the marks of one row: fills of those that are lit, underline lanes of all, a chip where there are too many. */
final class LanePainter {

    /** From the base line to the middle of the first lane. */
    private static final double FIRST = 4;

    private static final double STEP = 4;
    private static final double CHIP = 15;

    /** How far a chip may reach beyond the width of the words. */
    private static final double BEYOND = 6;

    private static final List<Double> SOLID = List.of();
    private static final List<Double> DOTS = List.of(2.0, 2.0);
    private static final List<Double> DASHES = List.of(6.0, 3.0);
    private static final List<Double> PROPOSED = List.of(2.0, 4.0);
    private static final List<Double> HOLE = List.of(1.0, 3.0);

    private final RowText text;
    private final Brush brush;
    private final double size;
    private final Pen fills = new Pen();
    private final Pen lines = new Pen();
    private final List<Trace> traces = new ArrayList<>();
    private final int[] lanes;
    private final List<Lanes.Stack> stacks;

    LanePainter(Span row, RowText text, List<Mark> marks, double size, Brush brush) {
        this.text = text;
        this.brush = brush;
        this.size = size;
        marks.forEach(mark -> traces.addAll(Trace.of(mark, row, text)));
        List<Lanes.Run> runs = traces.stream().map(this::run).toList();
        this.lanes = Lanes.pack(runs);
        this.stacks = Lanes.stacks(runs, lanes);
        for (int i = 0; i < traces.size(); i++) {
            draw(traces.get(i), lanes[i]);
        }
    }

    private Lanes.Run run(Trace trace) {
        int length = trace.mark().extent().length();
        return new Lanes.Run(trace.line(), trace.left(), trace.right(), length, brush.isPicked(trace.mark()));
    }

    /** What lies lowest: the fills. */
    List<Node> fills() {
        return fills.nodes();
    }

    /** What lies behind the letters: the lanes. */
    List<Node> lanes() {
        return lines.nodes();
    }

    /** What lies over the letters: the chips. */
    List<Node> chips() {
        return stacks.stream().flatMap(stack -> chip(stack).stream()).toList();
    }

    /** The mark whose lane is at a point below the words, or all marks of the stack whose chip is there. */
    List<Mark> marksInLaneAt(double x, double y) {
        return stackAt(x, y)
                .map(stack -> marksAt(stack.line(), stack.right() - 1))
                .orElseGet(() -> tracesAt(x, y).stream().map(Trace::mark).toList());
    }

    /** The line that the lane or chip at a point belongs to, even where that reaches into the line below. */
    Optional<Integer> lineAt(double x, double y) {
        return stackAt(x, y)
                .map(Lanes.Stack::line)
                .or(() -> tracesAt(x, y).stream().findFirst().map(Trace::line));
    }

    private Optional<Lanes.Stack> stackAt(double x, double y) {
        return stacks.stream().filter(stack -> chipBox(stack).contains(x, y)).findFirst();
    }

    private List<Trace> tracesAt(double x, double y) {
        List<Trace> found = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace trace = traces.get(i);
            double middle = middle(trace.line(), Math.max(0, lanes[i]));
            boolean inLane = lanes[i] != Lanes.HIDDEN && Math.abs(y - middle) <= STEP / 2;
            if (inLane && trace.left() <= x && x <= trace.right()) {
                found.add(trace);
            }
        }
        return found;
    }

    private void draw(Trace trace, int lane) {
        for (TracePart bit : trace.bits()) {
            if (!bit.hole() && brush.isLit(trace.mark())) {
                drawFill(trace, bit);
            }
            if (lane != Lanes.HIDDEN) {
                drawBit(trace, bit, middle(trace.line(), lane));
            }
        }
    }

    private double middle(int line, int lane) {
        return Math.rint(text.lines().get(line).baseline()) + FIRST + lane * STEP;
    }

    private void drawFill(Trace trace, TracePart bit) {
        Color color = trace.mark().style().tone().fill(brush.theme());
        double top = Math.rint(text.lines().get(trace.line()).baseline()) - Math.rint(size) + 1;
        double left = Math.rint(bit.strip().left()) - 1;
        double right = Math.rint(bit.strip().right()) + 1;
        fills.box(color, left, top, right - left, Math.rint(size) + 10, 0);
    }

    private void drawBit(Trace trace, TracePart bit, double y) {
        MarkStyle style = trace.mark().style();
        Color ink = style.tone().ink(brush.theme());
        double left = Math.rint(bit.strip().left());
        double right = Math.rint(bit.strip().right());
        if (bit.hole()) {
            if (right - left > 12) {
                lines.line(ink, 1, HOLE, left + 4, y + 0.5, right - 4, y + 0.5);
            }
            return;
        }
        boolean picked = brush.isPicked(trace.mark());
        lines.line(ink, picked ? 3 : 2, dashes(style), left, picked ? y + 0.5 : y, right - 1, picked ? y + 0.5 : y);
        drawEnds(style, ink, bit, left, right, y);
    }

    private static List<Double> dashes(MarkStyle style) {
        if (style.proposed()) {
            return PROPOSED;
        }
        return switch (style.pattern()) {
            case PLAIN, BRACKETS -> SOLID;
            case DOTS -> DOTS;
            case DASHES -> DASHES;
        };
    }

    /** Brackets at the ends of the mark, arrows where it is broken and goes on elsewhere. */
    private void drawEnds(MarkStyle style, Color ink, TracePart bit, double left, double right, double y) {
        double start = text.isRightToLeft() ? right : left;
        double end = text.isRightToLeft() ? left : right;
        double on = text.isRightToLeft() ? -1 : 1;
        boolean brackets = style.pattern() == MarkStyle.Pattern.BRACKETS;
        if (bit.head() && bit.first() && brackets) {
            lines.line(ink, 1.5, SOLID, start + on * 0.75, y - 4, start + on * 0.75, y + 1);
        }
        if (bit.tail() && bit.last() && brackets) {
            lines.line(ink, 1.5, SOLID, end - on * 0.75, y - 4, end - on * 0.75, y + 1);
        }
        if (bit.tail() && !bit.last()) {
            lines.polygon(ink, end - on * 2, y - 4, end + on * 4, y, end - on * 2, y + 4);
        }
        if (bit.head() && !bit.first()) {
            lines.polygon(ink, start + on * 2, y - 4, start - on * 4, y, start + on * 2, y + 4);
        }
    }

    private List<Mark> marksAt(int line, double x) {
        return traces.stream()
                .filter(trace -> trace.line() == line && trace.left() <= x && x <= trace.right())
                .map(Trace::mark)
                .sorted(Comparator.comparingInt(mark -> mark.extent().length()))
                .toList();
    }

    private static Text count(Lanes.Stack stack) {
        Text count = new Text("+" + stack.runs().size());
        count.setFont(Face.SANS_SEMIBOLD.at(12));
        return count;
    }

    private Rectangle2D chipBox(Lanes.Stack stack) {
        double width = Math.ceil(count(stack).getLayoutBounds().getWidth()) + 8;
        double top = Math.rint(text.lines().get(stack.line()).baseline()) + 1;
        double left = Math.min(Math.rint(stack.right()) - 7, Math.floor(text.width() + BEYOND - width));
        return new Rectangle2D(left, top, width, CHIP);
    }

    private List<Node> chip(Lanes.Stack stack) {
        Rectangle2D box = chipBox(stack);
        Pen pen = new Pen();
        pen.box(brush.color(Token.EDGE), box.getMinX(), box.getMinY(), box.getWidth(), CHIP, 3);
        pen.box(brush.color(Token.RAISED), box.getMinX() + 1, box.getMinY() + 1, box.getWidth() - 2, CHIP - 2, 2);
        List<Node> nodes = pen.nodes();
        Text count = count(stack);
        count.setFill(brush.color(Token.TEXT));
        count.relocate(box.getMinX() + 4, box.getMinY() - 0.5);
        count.setMouseTransparent(true);
        nodes.add(count);
        return nodes;
    }
}
