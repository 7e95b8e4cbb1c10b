package variorum.workbench.control;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * One card at a time over the window, such as the command palette: Escape or a click beside it closes it. Nothing is
 * blocked; Tab goes round within the card while the hands are in it.
 */
public final class Overlays extends StackPane {

    private static final double GAP = 6;
    private static final double EDGE = 8;

    /** The height of the status bar, and a little. */
    private static final double STATUS = 36;

    /** A card that may hold something smaller, which Escape leaves first. */
    @FunctionalInterface
    public interface Leaves {
        /** Leaves what is smaller than the card; answers whether there was anything. */
        boolean leave();
    }

    private @Nullable Node card;
    private @Nullable Node before;

    /** Nothing is shown yet. */
    public Overlays() {
        setPickOnBounds(false);
        setMinSize(0, 0); // a card low down does not make the window higher
        EventHandler<MouseEvent> beside = this::pressedBeside;
        EventHandler<KeyEvent> key = this::pressed;
        WhileShown.listen(this, scene -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, beside);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
            return () -> {
                scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, beside);
                scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
            };
        });
    }

    /** Wherever the focus is. */
    private void pressed(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        if (card != null && focused != null && holds(focused)) {
            TabRound.pressed(card, focused, event);
        }
        if (event.getCode() == KeyCode.ESCAPE && card != null) {
            boolean smaller = card instanceof Leaves holder && holder.leave();
            if (!smaller) {
                close();
            }
            event.consume();
        }
    }

    private void pressedBeside(MouseEvent event) {
        boolean inside = card == null || card.contains(card.sceneToLocal(event.getSceneX(), event.getSceneY()));
        if (!inside) {
            close();
        }
    }

    /** Shows a card in place of any other; the focus comes back to where it was when it is closed. */
    public void show(Region node, Pos place, Insets margin) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node back = card == null ? owner : before;
        clear();
        card = node;
        before = back;
        setAlignment(node, place);
        setMargin(node, margin);
        getChildren().add(node);
    }

    /** Puts the card that is shown to the right of something in the window, as far up as it needs to be seen whole. */
    public void beside(Region node, Bounds inScene) {
        node.applyCss();
        Bounds place = sceneToLocal(inScene);
        double most = Math.max(EDGE, getWidth() - EDGE - node.prefWidth(-1));
        setMargin(node, new Insets(place.getMinY(), 0, 0, Math.clamp(place.getMaxX() + GAP, EDGE, most)));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (card != null) {
            double most = getHeight() - STATUS - card.getLayoutBounds().getHeight();
            card.setLayoutY(Math.max(Math.min(EDGE, card.getLayoutY()), Math.min(card.getLayoutY(), most)));
        }
    }

    /** Whether this card is shown. */
    public boolean shows(Node node) {
        return Optional.ofNullable(card).filter(node::equals).isPresent();
    }

    /** Closes the card, if there is one. */
    public void close() {
        Node back = before;
        boolean hadFocus = card != null && getScene() != null && holds(getScene().getFocusOwner());
        clear();
        if (hadFocus && back != null) {
            back.requestFocus();
        }
    }

    private boolean holds(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.equals(card)) {
                return true;
            }
        }
        return false;
    }

    private void clear() {
        if (card != null) {
            getChildren().remove(card);
            card = null;
            before = null;
        }
    }
}
