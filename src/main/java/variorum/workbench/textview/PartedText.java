package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import variorum.text.Characters;
import variorum.workbench.theme.Theme;

/**
 * Words that are laid out in parts: right-to-left and other complex scripts, and words of several colours. A flow that
 * runs from right to left is mirrored by JavaFX: it tells shapes in mirrored pixels but wants points in unmirrored
 * ones.
 */
final class PartedText extends RowText {

    private final TextFlow flow = new TextFlow();
    private final RowStyle style;
    private final double width;
    private final boolean rightToLeft;
    private final List<Line> lines = new ArrayList<>();

    /** Lays out words in a width. */
    PartedText(Wording wording, RowStyle style, double width, Theme theme) {
        super(wording, width);
        this.style = style;
        this.width = width;
        this.rightToLeft = Characters.isRightToLeft(wording.words());
        flow.getChildren().setAll(new Parts(wording, style, theme).nodes());
        set(flow);
        addLines();
        flow.setLayoutY(lines.getFirst().baseline() - ascent(flow.getLayoutInfo().getTextLine(0, false)));
    }

    private void set(TextFlow node) {
        node.setManaged(false);
        node.setLineSpacing(style.spacing());
        node.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        node.resize(width, node.prefHeight(width));
        node.layout();
    }

    private void addLines() {
        double top = 0;
        for (TextLineInfo info : flow.getLayoutInfo().getTextLines(false)) {
            double bottom = top + info.bounds().getHeight() + style.spacing();
            double higher = Math.max(0, ascent(info) - style.ascent());
            lines.add(line(info, top, top + style.first() + higher, bottom));
            top = bottom;
        }
    }

    /** The highest letters of a line, over its base line. */
    private double ascent(TextLineInfo line) {
        int at = 0;
        double highest = 0;
        for (Node child : flow.getChildren()) {
            Text part = (Text) child;
            int end = at + part.getText().length();
            if (at < line.end() && end > line.start()) {
                highest = Math.max(highest, part.getBaselineOffset());
            }
            at = end;
        }
        return highest;
    }

    @Override
    Node node() {
        return flow;
    }

    @Override
    Node copy(Color ink) {
        TextFlow copy = new TextFlow();
        for (Node child : flow.getChildren()) {
            Text part = (Text) child;
            Text twin = new Text(part.getText());
            twin.setFont(part.getFont());
            twin.setFill(ink);
            twin.setTranslateY(part.getTranslateY());
            copy.getChildren().add(twin);
        }
        set(copy);
        copy.setLayoutY(flow.getLayoutY());
        return copy;
    }

    @Override
    List<Line> lines() {
        return lines;
    }

    @Override
    boolean isRightToLeft() {
        return rightToLeft;
    }

    @Override
    LayoutInfo layout() {
        return flow.getLayoutInfo();
    }

    @Override
    HitInfo hit(Point2D point) {
        return flow.getHitInfo(point.subtract(0, flow.getLayoutY()));
    }
}
