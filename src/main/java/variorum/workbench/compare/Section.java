package variorum.workbench.compare;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of the panel at the right: a head with a count, and what stands below it. */
final class Section extends VBox {

    private final Label title;
    private final Label count = Nodes.source("", "v-aside");
    private final HBox head;

    Section(String name, Node... content) {
        title = Nodes.label(name, "v-strong");
        head = new HBox(title, count);
        head.getStyleClass().addAll("v-section", "compare-section-head");
        getStyleClass().add("compare-section");
        managedProperty().bind(visibleProperty());
        getChildren().add(head);
        getChildren().addAll(content);
        for (Node part : content) {
            if (part instanceof RowList<?>) {
                part.accessibleTextProperty().bind(Bindings.concat(title.textProperty(), " ", count.textProperty()));
            }
        }
    }

    void name(String words) {
        title.setText(words);
    }

    void count(String words) {
        count.setText(words);
    }

    /** Puts something at the right end of the head. */
    void addTool(Node tool) {
        head.getChildren().addAll(Nodes.space(), tool);
    }
}
