package variorum.workbench.reader;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Room over the columns for one card at a time, such as the tagging popup. The card is of the same scene, so it has
 * its theme and the keys without further ado. It goes when something else gets the focus.
 */
final class Overlay extends Pane {

    private static final double GAP = 4;
    private static final double EDGE = 8;

    private final EventHandler<MouseEvent> outside = this::pressed;
    private final ChangeListener<@Nullable Node> elsewhere = (observed, before, now) -> focusMoved(now);
    private @Nullable Region card;
    private @Nullable Node back;

    /** The window in which it is listened for what closes the card. */
    private @Nullable Scene over;
    private Runnable closed = () -> {};

    Overlay() {
        setPickOnBounds(false);
        sceneProperty().subscribe((was, is) -> close());
    }

    /**
     * Shows a card below a line of text, or above it where there is no room.
     *
     * @param shown the card; the first node in it that wants the focus gets it
     * @param left where it begins, in pixels of the scene
     * @param top upper edge of the line, in pixels of the scene
     * @param bottom lower edge of the line
     * @param returnTo gets the focus back
     * @param whenClosed runs when the card has gone
     */
    void show(Region shown, double left, double top, double bottom, Node returnTo, Runnable whenClosed) {
        close();
        card = shown;
        back = returnTo;
        closed = whenClosed;
        getChildren().setAll(shown);
        shown.applyCss();
        place(shown, sceneToLocal(left, top), sceneToLocal(left, bottom));
        Scene scene = getScene();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
        scene.focusOwnerProperty().addListener(elsewhere);
        over = scene;
    }

    private void place(Region shown, Point2D over, Point2D under) {
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(width);
        double x = Math.clamp(under.getX(), EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        boolean fits = under.getY() + GAP + height <= getHeight() - EDGE;
        double y = fits ? under.getY() + GAP : Math.max(EDGE, over.getY() - GAP - height);
        shown.relocate(Math.rint(x), Math.rint(y));
        shown.resize(width, height);
    }

    /** Whether a card is shown. */
    boolean isOpen() {
        return card != null;
    }

    /** Takes the card away, and gives the focus back if the card has it. */
    void close() {
        Region open = card;
        Node to = back;
        Scene scene = over;
        if (open == null || scene == null) {
            return;
        }
        card = null;
        over = null;
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
        scene.focusOwnerProperty().removeListener(elsewhere);
        boolean hadFocus = isIn(open, scene.getFocusOwner());
        getChildren().clear();
        if (hadFocus && to != null) {
            to.requestFocus();
        }
        closed.run();
    }

    private void pressed(MouseEvent event) {
        if (card != null && !card.contains(card.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            close();
        }
    }

    private void focusMoved(@Nullable Node now) {
        if (card != null && now != null && !isIn(card, now)) {
            close();
        }
    }

    private static boolean isIn(Node card, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(card)) {
                return true;
            }
        }
        return false;
    }
}
