package variorum.workbench.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import variorum.search.Concordance;
import variorum.workbench.theme.Icons;

/**
 * The heads of the columns: a press sorts by what stands below. Over lines that are read from the right, what comes
 * before stands right.
 */
final class Heads extends Pane {

    private static final double HEIGHT = 31;
    private static final double BUTTON = 24;
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final Map<Concordance.Order, Button> buttons = new LinkedHashMap<>();
    private final Label tags = new Label("Tags");
    private boolean mirrored;

    Heads(ObjectProperty<Concordance.Order> order, ObservableValue<Boolean> mirror) {
        mirror.subscribe(now -> {
            mirrored = now;
            requestLayout();
        });
        getStyleClass().addAll("v-line-bottom", "v-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        add(Concordance.Order.AS_FOUND, "Report", "Sort by report, in reading order", order);
        add(Concordance.Order.BEFORE, "Before", "Sort by the word before, then the one before that", order);
        add(Concordance.Order.FOUND, "Found", "Sort by the words found", order);
        add(Concordance.Order.AFTER, "After", "Sort by the words after", order);
        tags.getStyleClass().add("v-meta");
        getChildren().add(tags);
        order.subscribe(now -> buttons.forEach((by, button) -> {
            button.pseudoClassStateChanged(SORTED, by == now);
            button.setGraphic(by == now ? Icons.of("bi-caret-down-fill", 10) : null);
        }));
    }

    private void add(
            Concordance.Order by, String word, String tip, ObjectProperty<Concordance.Order> order) {
        Button button = new Button(word);
        button.getStyleClass().addAll("v-flat", "v-head-button");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(event -> order.set(by));
        buttons.put(by, button);
        getChildren().add(button);
    }

    @Override
    protected void layoutChildren() {
        double gutter = Geometry.match(getWidth());
        double top = (HEIGHT - BUTTON) / 2;
        place(Concordance.Order.AS_FOUND, Geometry.LEFT - 6, top);
        Button found = button(Concordance.Order.FOUND);
        place(Concordance.Order.BEFORE, side(gutter - button(Concordance.Order.BEFORE).prefWidth(-1),
                button(Concordance.Order.BEFORE)), top);
        place(Concordance.Order.FOUND, side(gutter - 6, found), top);
        place(Concordance.Order.AFTER, side(gutter + found.prefWidth(-1) + Geometry.GAP,
                button(Concordance.Order.AFTER)), top);
        tags.resizeRelocate(
                Geometry.end(getWidth()) + Geometry.GAP, (HEIGHT - 18) / 2, Geometry.TAGS, 18);
    }

    private double side(double x, Button button) {
        return mirrored ? Geometry.mirrored(x + button.prefWidth(-1), getWidth()) : x;
    }

    private Button button(Concordance.Order by) {
        return Objects.requireNonNull(buttons.get(by));
    }

    private void place(Concordance.Order by, double x, double y) {
        Button button = button(by);
        button.resizeRelocate(x, y, button.prefWidth(-1), BUTTON);
    }
}
