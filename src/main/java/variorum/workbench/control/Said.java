package variorum.workbench.control;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What a row of a list says to who cannot see it. */
public final class Said {

    private Said() {}

    /** Its words, and what its signs are said to mean, from left to right; what is not shown is left out. */
    public static String of(Node node) {
        if (!node.isVisible()) {
            return "";
        }
        String own = node.getAccessibleText();
        String words = own != null ? own : node instanceof Labeled labeled ? labeled.getText() : "";
        return node instanceof Parent parent && words.isBlank()
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Said::of)
                        .filter(said -> !said.isBlank())
                        .collect(Collectors.joining(", "))
                : words;
    }
}
