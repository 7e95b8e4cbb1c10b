package variorum.workbench.command;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where single keys (Q, U, 1 to 9) are commands. A node that shows a text to be read, or a whole pane, says so;
 * everywhere else, and in every field, a single key does what it does there: it types, or moves in a list.
 */
public final class SingleKeys {

    private SingleKeys() {}

    /** Lets single keys be commands while this node, or one in it that is no field, has the focus. */
    public static void actIn(Node node) {
        node.getProperties().put(SingleKeys.class, true);
    }

    /** Whether single keys are commands while this node has the focus. */
    public static boolean actOn(@Nullable Node focused) {
        if (focused instanceof TextInputControl || focused instanceof ComboBoxBase<?>) {
            return false;
        }
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getProperties().containsKey(SingleKeys.class)) {
                return true;
            }
        }
        return false;
    }
}
