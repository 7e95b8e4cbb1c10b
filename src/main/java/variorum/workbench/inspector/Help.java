package variorum.workbench.inspector;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import variorum.annotation.AttributeType;

/** Says of a question when to give which answer. */
final class Help {

    private static final double WIDEST = 320;

    private Help() {}

    static void install(Node node, AttributeType type) {
        if (!type.help().isBlank()) {
            Tooltip tooltip = new Tooltip(type.help());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDEST);
            Tooltip.install(node, tooltip);
        }
    }
}
