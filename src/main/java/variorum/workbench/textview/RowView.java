package variorum.workbench.textview;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The nodes of one row that is in view. Its left upper corner is that of the page at the top of the row. */
abstract class RowView extends Pane {

    RowView() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** How high the row is with the free space around it, in pixels. */
    abstract double fullHeight();

    /** Draws everything but the words anew. */
    abstract void paint(List<Item> items, Brush brush);

    /** Draws only the selection anew. */
    void paintSelection(Brush brush) {}

    /** The document offset of the character under a point, or null if the row shows no characters. */
    @Nullable Integer characterAt(double x, double y) {
        return null;
    }

    /** The document offset between characters nearest to a point, or null if the row shows no characters. */
    @Nullable Integer insertionAt(double x, double y) {
        return null;
    }

    /** Whether a point is over a letter, not beside the lines. */
    boolean isOverWords(double x, double y) {
        return false;
    }

    /** Marks of which a lane, a bar or a name is at a point, apart from those on the words. */
    List<Mark> marksDrawnAt(double x, double y) {
        return List.of();
    }

    /** Where the caret stands at a document offset: a box of no width. */
    @Nullable Rectangle2D caret(int offset) {
        return null;
    }

    /** Where document characters stand, one box a line. */
    List<Rectangle2D> boxes(int start, int end) {
        return List.of();
    }

    final void setNodes(List<Node> nodes) {
        getChildren().setAll(nodes);
    }
}
