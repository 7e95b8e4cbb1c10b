package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Token;

/** Words that are not of the source: ours, or a paragraph that stands elsewhere, in a dashed outline. */
final class CaptionView extends RowView {

    private static final List<Double> DASHES = List.of(4.0, 3.0);
    private static final double OUTSIDE = 8;

    /** Height of the line that says where a ghost stands. */
    static final double NOTE = 18;

    private final RowStyle style;
    private final RowText text;
    private final String note;
    private final boolean outlined;

    private CaptionView(Row row, String words, String note, boolean outlined, Brush brush) {
        this.style = row.style();
        this.note = note;
        this.outlined = outlined;
        this.text = Setting.of(Wording.of(words), style, brush.column().width(), brush.theme());
        draw(brush);
    }

    static CaptionView of(Row.Caption row, Brush brush) {
        return new CaptionView(row, row.words(), "", false, brush);
    }

    static CaptionView of(Row.Ghost row, Brush brush) {
        return new CaptionView(row, row.words(), row.note(), true, brush);
    }

    @Override
    double fullHeight() {
        return style.before() + text.height() + noteHeight() + style.after();
    }

    private double noteHeight() {
        return note.isEmpty() ? 0 : NOTE;
    }

    @Override
    void paint(List<Item> items, Brush brush) {
        draw(brush);
    }

    private void draw(Brush brush) {
        List<Node> nodes = new ArrayList<>();
        double left = brush.column().left();
        if (outlined) {
            Pen pen = new Pen();
            double width = brush.column().width() + 2 * OUTSIDE - 1;
            double height = text.height() + noteHeight() + 3;
            pen.frame(brush.color(Token.EDGE), DASHES, left - OUTSIDE + 0.5, style.before() - 1.5, width, height, 4);
            nodes.addAll(pen.nodes());
        }
        text.node().setTranslateX(left);
        text.node().setTranslateY(style.before());
        nodes.add(text.node());
        if (!note.isEmpty()) {
            Text line = new Text(left, style.before() + text.height() + 12, note);
            line.setFont(Face.SANS_SEMIBOLD.at(brush.metrics().small()));
            line.setFill(brush.color(Token.TEXT2));
            line.setManaged(false);
            nodes.add(line);
        }
        setNodes(nodes);
    }
}
