package variorum.workbench.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import variorum.workbench.theme.Icons;

/** The heads of the registry's columns; those that sort are buttons. */
final class EntityHeads extends Pane {

    private static final double HEIGHT = 31;
    private static final double BUTTON = 24;
    private static final double INSET = 6;
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final List<Button> buttons = new ArrayList<>();
    private final Label aliases = meta("Also called");
    private final Label identifier = meta("Identifier");

    EntityHeads(EntitiesModel model) {
        getStyleClass().addAll("v-line-bottom", "v-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        add(model, EntitiesModel.Order.NAME, "Name");
        add(model, EntitiesModel.Order.KIND, "Kind");
        add(model, EntitiesModel.Order.TAGS, "Tags");
        add(model, EntitiesModel.Order.REPORTS, "Reports");
        getChildren().addAll(aliases, identifier);
    }

    private static Label meta(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("v-meta");
        return label;
    }

    private void add(EntitiesModel model, EntitiesModel.Order by, String word) {
        Button button = new Button(word);
        button.getStyleClass().addAll("v-flat", "v-head-button");
        button.setTooltip(new Tooltip("Sort by " + word.toLowerCase(Locale.ROOT)));
        button.setOnAction(event -> model.order().set(by));
        model.order().subscribe(now -> {
            button.pseudoClassStateChanged(SORTED, now == by);
            button.setGraphic(now == by ? Icons.of("bi-caret-down-fill", 10) : null);
        });
        buttons.add(button);
        getChildren().add(button);
    }

    @Override
    protected void layoutChildren() {
        Columns at = Columns.in(getWidth());
        double top = (HEIGHT - BUTTON) / 2;
        left(buttons.get(0), at.name() - INSET, top);
        left(buttons.get(1), at.kind() - INSET, top);
        right(buttons.get(2), at.reports() - INSET, top);
        right(buttons.get(3), at.end() - INSET, top);
        aliases.resizeRelocate(at.aliases(), 7, at.kind() - at.aliases(), 18);
        identifier.setVisible(at.hasIdentifiers());
        identifier.resizeRelocate(at.identifier(), 7, Math.max(0, at.tags() - at.identifier()), 18);
    }

    private static void left(Button button, double x, double y) {
        button.resizeRelocate(x, y, button.prefWidth(-1), BUTTON);
    }

    private static void right(Button button, double x, double y) {
        button.resizeRelocate(x - button.prefWidth(-1), y, button.prefWidth(-1), BUTTON);
    }
}
