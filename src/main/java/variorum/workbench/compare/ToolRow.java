package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import variorum.collation.Layer;
import variorum.workbench.command.Hints;
import variorum.workbench.control.Buttons;

/** The layers with their counts, and the way from difference to difference. */
final class ToolRow extends HBox {

    /** From this width on, in pixels, the chips have room for their names. */
    private static final double WITH_NAMES = 1010;

    /** Below this width, in pixels, the number of differences stands alone, so that the arrows stay in sight. */
    private static final double WITH_WORD = 680;

    private final List<LayerChip> chips = new ArrayList<>();
    private final Label position = Nodes.label("", "v-meta");

    ToolRow(CompareModel model, Hints hints) {
        getStyleClass().addAll("v-tools", "compare-tools");
        for (Layer layer : Layer.values()) {
            chips.add(new LayerChip(model, layer));
        }
        Button up = hints.key(
                Buttons.icon("bi-arrow-up", "Previous difference", () -> model.at().step(Walk.DIFFERENCE, false)),
                "compare.previous.difference");
        Button down = hints.key(
                Buttons.icon("bi-arrow-down", "Next difference", () -> model.at().step(Walk.DIFFERENCE, true)),
                "compare.next.difference");
        List.of(up, down).forEach(button -> {
            button.getStyleClass().remove("v-flat");
            button.disableProperty().bind(model.shown().differences().map(List::isEmpty));
        });
        getChildren().addAll(chips);
        getChildren().addAll(Nodes.space(), position, up, down);
        model.shown().differences().subscribe(() -> tell(model));
        model.at().current().subscribe(() -> tell(model));
        widthProperty().subscribe(width -> {
            chips.forEach(chip -> chip.setNarrow(width.doubleValue() < WITH_NAMES));
            tell(model);
        });
    }

    /** It becomes as narrow as the page, and the names give way. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void tell(CompareModel model) {
        int all = model.shown().differences().get().size();
        int at = model.at().current().get().map(model.shown().differences().get()::indexOf).orElse(-1) + 1;
        boolean brief = getWidth() > 0 && getWidth() < WITH_WORD;
        position.setText(at > 0 ? at + " of " + all : brief ? "" + all : Nodes.count(all, "difference"));
    }

    /** What it says about where the reader is. */
    String position() {
        return position.getText();
    }

    LayerChip chip(Layer layer) {
        return chips.stream().filter(chip -> chip.layer() == layer).findFirst().orElseThrow();
    }
}
