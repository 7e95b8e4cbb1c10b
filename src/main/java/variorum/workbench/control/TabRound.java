package variorum.workbench.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab and Shift+Tab go round within a card, so that the hands leave it by what closes it and never unseen. */
final class TabRound {

    private TabRound() {}

    /** Goes from the last field of a card to its first, or back; anywhere else the key does what it does. */
    static void pressed(Node card, Node focused, KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<Node> reached = reached(card).toList();
        if (reached.isEmpty()) {
            return;
        }
        Node end = event.isShiftDown() ? reached.getFirst() : reached.getLast();
        if (focused.equals(end) || !reached.contains(focused)) {
            (event.isShiftDown() ? reached.getLast() : reached.getFirst()).requestFocus();
            event.consume();
        }
    }

    private static Stream<Node> reached(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.of();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TabRound::reached)
                : Stream.of();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }
}
