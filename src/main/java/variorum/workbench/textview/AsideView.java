package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/**
 * The one line that stands for paragraphs set aside: what they are, what they say, how many words. A click opens it.
 */
final class AsideView extends RowView {

    private static final double SIGN = 12;
    private static final double GAP = 8;
    private static final double KIND = 12;

    /** Less room than this says nothing. */
    private static final double SUMMARY = 60;

    private final Row.Aside row;
    private final double left;

    AsideView(Row.Aside row, Brush brush) {
        this.row = row;
        this.left = brush.column().left();
        draw(brush);
    }

    /** How high such a row is. */
    static double height(RowStyle style) {
        return style.before() + Typography.BAR + Typography.BAR_GAP;
    }

    @Override
    double fullHeight() {
        return height(row.style());
    }

    @Override
    void paint(List<Item> items, Brush brush) {
        draw(brush);
    }

    @Override
    Rectangle2D caret(int offset) {
        return new Rectangle2D(left, row.style().before(), 0, Typography.BAR);
    }

    private void draw(Brush brush) {
        List<Node> nodes = new ArrayList<>(rule(0, row.open() ? fullHeight() : Typography.BAR, brush));
        Color ink = brush.color(Token.ASIDE);
        String chevron = row.open() ? "bi-chevron-down" : "bi-chevron-right";
        Shape sign = Icons.of(chevron, SIGN, new SimpleObjectProperty<>(ink));
        sign.relocate(Typography.ASIDE_INDENT, (Typography.BAR - SIGN) / 2);
        nodes.add(sign);
        Text count = text(row.block().count(), row.style().font(), ink);
        double right = brush.column().width() - count.getLayoutBounds().getWidth();
        count.setX(right);
        nodes.add(count);
        double x = Typography.ASIDE_INDENT + SIGN + GAP;
        x += addKind(x, right - GAP - x, brush, nodes) + GAP;
        if (right - GAP - x >= SUMMARY) {
            RowText summary = Setting.of(row.block().summary(), row.style(), right - GAP - x, 1, brush.theme());
            summary.node().setLayoutX(x);
            summary.node().setLayoutY(summary.node().getLayoutY() + (Typography.BAR - summary.height()) / 2);
            nodes.add(summary.node());
        }
        for (Node node : nodes) {
            node.setManaged(false);
            node.setTranslateX(brush.column().left());
            node.setTranslateY(row.style().before());
        }
        setNodes(nodes);
    }

    private double addKind(double x, double room, Brush brush, List<Node> nodes) {
        Text kind = text(row.block().kind(), Face.SANS.at(KIND), brush.color(Token.ASIDE));
        shorten(kind, room - KIND);
        double width = Math.ceil(kind.getLayoutBounds().getWidth()) + KIND;
        Pen pen = new Pen();
        pen.frame(brush.color(Token.LINE), List.of(), x + 0.5, 4.5, width - 1, 17, 3);
        kind.setX(x + 6);
        nodes.addAll(pen.nodes());
        nodes.add(kind);
        return width;
    }

    /** In a narrow column the last letters give way to dots, so that the count of the words is never written over. */
    private static void shorten(Text text, double room) {
        String words = text.getText();
        for (int end = words.length() - 1; end > 0 && text.getLayoutBounds().getWidth() > room; end--) {
            text.setText(words.substring(0, end).stripTrailing() + "…");
        }
    }

    private static Text text(String words, Font font, Color ink) {
        Text text = new Text(words);
        text.setFont(font);
        text.setFill(ink);
        text.setY(17);
        return text;
    }

    /** The line at the left of what is set aside. */
    static List<Node> rule(double left, double height, Brush brush) {
        Pen pen = new Pen();
        pen.box(brush.color(Token.LINE), left, 0, 2, height, 0);
        return pen.nodes();
    }
}
