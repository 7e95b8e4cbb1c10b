package variorum.workbench.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.collation.Layer;
import variorum.workbench.theme.Icons;

/** A layer of differences with its count: pressed while it is shown. The count stays whether it is shown or not. */
final class LayerChip extends ToggleButton {

    private static final double EYE = 14;

    private final Layer layer;
    private final Label name;
    private final Label count = Nodes.label("", "v-strong");
    private final HBox face;
    private int alone;
    private final Node hidden = Icons.of("bi-eye-slash", EYE);

    LayerChip(CompareModel model, Layer layer) {
        this.layer = layer;
        LayerSign sign = LayerSign.of(layer);
        name = Nodes.label(sign.title());
        face = new HBox(6, badge(sign), name, count, hidden);
        face.setAlignment(Pos.CENTER_LEFT);
        hidden.managedProperty().bind(hidden.visibleProperty());
        setGraphic(face);
        getStyleClass().add("compare-chip");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> model.shown().show(layer, isSelected()));
        model.shown().layers().subscribe(layers -> setSelected(layers.contains(layer)));
        model.comparison().subscribe(answer ->
                count(answer.map(c -> c.count(layer)).orElse(0), answer.map(c -> c.alone(layer)).orElse(0)));
        selectedProperty().subscribe(this::tell);
    }

    private static Node badge(LayerSign sign) {
        if (sign.letter().isEmpty()) {
            Region dots = new Region();
            dots.getStyleClass().add("compare-dots");
            return dots;
        }
        return Nodes.label(sign.letter(), "compare-letter", sign.style());
    }

    private void count(int number, int passages) {
        alone = passages;
        count.setText(String.valueOf(number));
        pseudoClassStateChanged(Styles.NONE, number + passages == 0);
        tell();
    }

    private void tell() {
        LayerSign sign = LayerSign.of(layer);
        hidden.setVisible(!isSelected() && !(count.getText().equals("0") && alone == 0));
        String more = alone == 0 ? "" : " and " + Nodes.count(alone, "passage") + " only one version has";
        String state = count.getText() + more + (isSelected() ? ", shown" : ", hidden");
        setAccessibleText(sign.title() + " " + state);
        setTooltip(new Tooltip(sign.title() + ": " + state + "\n" + sign.meaning()));
    }

    /** Leaves the name away where there is no room for it. */
    void setNarrow(boolean narrow) {
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        face.setSpacing(narrow ? 5 : 6);
        pseudoClassStateChanged(Styles.NARROW, narrow);
    }

    Layer layer() {
        return layer;
    }
}
