package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/**
 * Words of simple scripts in one face and colour: one undivided text node, and small letters over the room for them.
 */
final class PlainText extends RowText {

    private final RowStyle style;
    private final Text text;
    private final Function<Insert, Color> ink;
    private final List<Line> lines = new ArrayList<>();

    /** Lays out words in a width, in a node made for them or one to be used again. */
    PlainText(Wording wording, RowStyle style, double width, Text node, Function<Insert, Color> ink) {
        super(wording, width);
        this.ink = ink;
        this.style = style;
        this.text = node;
        set(node, width);
        for (TextLineInfo info : node.getLayoutInfo().getTextLines(false)) {
            double top = lines.size() * style.line();
            lines.add(line(info, top, top + style.first(), top + style.line()));
        }
    }

    private void set(Text node, double width) {
        node.setText(wording().laidOut());
        node.setFont(style.font());
        node.setTextOrigin(VPos.BASELINE);
        node.setWrappingWidth(width);
        node.setLineSpacing(style.spacing());
        node.setLayoutY(style.first());
        node.setManaged(false);
    }

    @Override
    Node node() {
        return withLetters(text, ink);
    }

    private Node withLetters(Text words, Function<Insert, Color> inks) {
        List<Node> nodes = new ArrayList<>(List.of(words));
        for (Insert insert : wording().inserts()) {
            if (insert.kind() == Insert.Kind.LETTER) {
                stripsOf(insert).forEach(strip -> nodes.add(letter(insert, strip, inks.apply(insert))));
            }
        }
        if (nodes.size() == 1) {
            return words;
        }
        Group group = new Group(nodes);
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        return group;
    }

    private Text letter(Insert insert, Strip strip, Color color) {
        Text letter = Parts.letter(insert, style, color);
        letter.setX(strip.left());
        letter.setY(lines.get(strip.line()).baseline());
        letter.setManaged(false);
        return letter;
    }

    @Override
    Node copy(Color color) {
        Text copy = new Text();
        set(copy, text.getWrappingWidth());
        copy.setFill(color);
        return withLetters(copy, insert -> color);
    }

    @Override
    List<Line> lines() {
        return lines;
    }

    @Override
    boolean isRightToLeft() {
        return false;
    }

    @Override
    LayoutInfo layout() {
        return text.getLayoutInfo();
    }

    @Override
    HitInfo hit(Point2D point) {
        return text.hitTest(point.subtract(0, style.first()));
    }
}
