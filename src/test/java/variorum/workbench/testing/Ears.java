package variorum.workbench.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

/** Finds what a screen reader could say nothing about, and signs without words that do not explain themselves. */
public final class Ears {

    private Ears() {}

    /** What is wrong below a node, one line each; call it on the toolkit's thread. */
    public static List<String> complaints(Node root) {
        return shown(root).flatMap(Ears::complaint).distinct().toList();
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        boolean whole = node instanceof ScrollBar || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>;
        return node instanceof Parent parent && !whole
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Ears::shown))
                : Stream.of(node);
    }

    private static Stream<String> complaint(Node node) {
        if (isMute(node)) {
            return Stream.of("says nothing: " + described(node));
        }
        boolean sign = node instanceof ButtonBase button && !holdsWords(button);
        return sign && ((ButtonBase) node).getTooltip() == null
                ? Stream.of("a sign without a tooltip: " + described(node))
                : Stream.of();
    }

    private static boolean isMute(Node node) {
        if (node instanceof Cell<?> cell) {
            return !cell.isEmpty() && cell.getItem() != null && blank(told(node));
        }
        if (!isReached(node)) {
            return false;
        }
        boolean holdsContent = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) == null
                && blank(holdsContent ? node.getAccessibleText() : told(node));
    }

    /** By the Tab key, or by a click that does something. */
    private static boolean isReached(Node node) {
        boolean frame = node instanceof ScrollPane || node instanceof VirtualFlow<?> || node instanceof ScrollBar
                || node.getStyleClass().contains("viewport") || node.getStyleClass().contains("split-pane-divider");
        boolean clicked = node.getOnMouseClicked() != null || node.getOnMousePressed() != null
                || node.getOnMouseReleased() != null;
        return !frame
                && (node.isFocusTraversable()
                        || node instanceof ButtonBase
                        || (clicked && !isInCell(node) && !holdsField(node)));
    }

    /** What lies in a row is said by the row. */
    private static boolean isInCell(Node node) {
        return node != null && (node.getParent() instanceof Cell<?> || isInCell(node.getParent()));
    }

    /** A click on the frame of a field goes to the field, which speaks for both. */
    private static boolean holdsField(Node node) {
        return node instanceof TextInputControl || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Ears::holdsField));
    }

    private static boolean holdsWords(Node node) {
        boolean own = node instanceof Labeled labeled && !blank(labeled.getText());
        return own || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Ears::holdsWords));
    }

    /** Its own words; a role without words of its own, such as that of a group, does not count. */
    private static String told(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean words = text instanceof String said && !said.isBlank();
        return words ? (String) text : node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String described(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        StringBuilder path = new StringBuilder(one(node));
        for (Node above = node.getParent(); above != null && path.length() < 240; above = above.getParent()) {
            path.append(" < ").append(one(above));
        }
        return role.name().toLowerCase(Locale.ROOT) + " " + path;
    }

    private static String one(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + String.join("", node.getStyleClass().stream().map(style -> "." + style).toList());
    }
}
