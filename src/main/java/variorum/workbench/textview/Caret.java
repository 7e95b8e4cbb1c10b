package variorum.workbench.textview;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The upright line where the next key acts; steady, and only there while the view has the focus. */
final class Caret extends Group {

    private static final double WIDTH = 2;

    private final TextState state;
    private final Page page;
    private final Rectangle line = new Rectangle(WIDTH, 0);
    private boolean shown;

    Caret(TextState state, Page page) {
        this.state = state;
        this.page = page;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(line);
        setVisible(false);
    }

    void setColor(Color color) {
        line.setFill(color);
    }

    void show(boolean visible) {
        shown = visible;
        place();
    }

    /** Puts the line where the caret is, if that is in view. */
    void place() {
        int offset = state.selection.get().caret();
        int row = state.rows().indexAt(offset);
        Rectangle2D box = shown && page.hasNodes(row) ? page.view(row).caret(offset) : null;
        double top = box == null ? 0 : page.viewTop(row) + box.getMinY();
        setVisible(box != null && top + box.getHeight() > 0 && top < page.getHeight());
        if (box != null) {
            line.setX(Math.rint(box.getMinX()) - WIDTH / 2);
            line.setY(top);
            line.setHeight(box.getHeight());
        }
    }
}
