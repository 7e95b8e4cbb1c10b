package variorum.workbench.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/** What the colours of strips and paragraphs mean. */
final class Legend extends FlowPane {

    private static final double BOX = 12;

    private final Node moved;

    Legend() {
        super(7, 4);
        getStyleClass().add("compare-legend");
        moved = entry(Token.MOVED, true, "moved");
        moved.managedProperty().bind(moved.visibleProperty());
        getChildren().addAll(entry(Token.RIBBON, false, "shared"), entry(Token.WORD, false, "changed"),
                entry(Token.OWN, true, "only here"), moved, entry(Token.PAPER, false, "set aside"));
    }

    /** Explains moves only where there are some. */
    void showMoves(boolean any) {
        moved.setVisible(any);
    }

    private static Node entry(Token fill, boolean bar, String words) {
        Canvas box = new Canvas(BOX, BOX);
        Theme.of(box).subscribe(theme -> draw(box.getGraphicsContext2D(), fill, bar, theme));
        HBox entry = new HBox(4, box, Nodes.label(words, "v-meta"));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static void draw(GraphicsContext pen, Token fill, boolean bar, Theme theme) {
        pen.clearRect(0, 0, BOX, BOX);
        pen.setFill(fill.in(theme));
        pen.fillRect(0, 0, BOX, BOX);
        if (fill == Token.PAPER) {
            StripPen.hatch(pen, 0, 0, BOX, BOX, Token.EDGE.in(theme));
        }
        if (bar) {
            pen.setFill(Token.TEXT2.in(theme));
            pen.fillRect(1, 0, 3, BOX);
        }
        pen.setStroke(Token.EDGE.in(theme));
        pen.setLineWidth(1);
        pen.strokeRect(0.5, 0.5, BOX - 1, BOX - 1);
    }
}
