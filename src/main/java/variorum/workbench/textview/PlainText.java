package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/** Words of simple scripts in one face and colour: one undivided text node. */
final class PlainText extends RowText {

    private final RowStyle style;
    private final Text text;
    private final List<Line> lines = new ArrayList<>();

    /** Lays out words in a width, in a node made for them or one to be used again. */
    PlainText(Wording wording, RowStyle style, double width, Text node) {
        super(wording, width);
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
        return text;
    }

    @Override
    Node copy(Color ink) {
        Text copy = new Text();
        set(copy, text.getWrappingWidth());
        copy.setFill(ink);
        return copy;
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
