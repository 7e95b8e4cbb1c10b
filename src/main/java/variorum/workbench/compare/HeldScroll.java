package variorum.workbench.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/**
 * Keeps a panel where it is while parts of it come, go and grow: the part that has the hands stays at its height in
 * view, or else the first one in view.
 */
final class HeldScroll {

    private final ScrollPane panel;
    private final Pane parts;
    private final Map<Node, Double> places = new HashMap<>();
    private double top;

    HeldScroll(ScrollPane panel, Pane parts) {
        this.panel = panel;
        this.parts = parts;
        Pulse after = new Pulse(panel, this::hold);
        parts.heightProperty().subscribe(height -> after.ask());
        panel.vvalueProperty().subscribe(value -> remember());
    }

    private double rest() {
        return parts.getHeight() - panel.getViewportBounds().getHeight();
    }

    private void remember() {
        top = panel.getVvalue() * Math.max(0, rest());
        places.clear();
        shown().forEach(part -> places.put(part, part.getBoundsInParent().getMinY()));
    }

    private List<Node> shown() {
        return parts.getChildren().stream().filter(Node::isVisible).toList();
    }

    private void hold() {
        List<Node> known = shown().stream().filter(places::containsKey).toList();
        Optional<Node> held = known.stream().filter(Nodes::hasHands).findFirst()
                .or(() -> known.stream().filter(part -> before(part) >= top).findFirst());
        double moved = held.map(part -> part.getBoundsInParent().getMinY() - before(part)).orElse(0.0);
        if (rest() > 0) {
            panel.setVvalue(Math.clamp(top > 0 ? (top + moved) / rest() : 0, 0, 1));
        }
        remember();
    }

    private double before(Node part) {
        return places.getOrDefault(part, 0.0);
    }
}
