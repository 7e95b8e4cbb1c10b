package variorum.workbench.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import variorum.collation.Side;
import variorum.workbench.control.Buttons;

/** The head of a column: what version it is, and a way to choose another. */
final class VersionHead extends VBox {

    private final CompareModel model;
    private final Side side;
    private final Label title = Nodes.source("", "compare-title");
    private final Label line = Nodes.source("", "v-meta");
    private final Tooltip whole = new Tooltip();

    VersionHead(CompareModel model, Side side, Runnable pick) {
        this.model = model;
        this.side = side;
        Button choose = Buttons.icon("bi-chevron-down", "Compare another version here", pick);
        choose.getStyleClass().add("compare-choose");
        HBox second = new HBox(4, line, choose);
        second.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("compare-head");
        title.setTooltip(whole);
        getChildren().addAll(title, second);
    }

    /** Says again what version it is. */
    void refresh() {
        model.document(side).map(document -> WitnessFacts.of(model.project(), document)).ifPresent(facts -> {
            title.setText(facts.title());
            title.pseudoClassStateChanged(Styles.MISSING, !facts.titled());
            line.setText(facts.line());
            whole.setText(facts.title());
        });
    }
}
