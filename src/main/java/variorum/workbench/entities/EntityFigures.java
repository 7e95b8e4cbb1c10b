package variorum.workbench.entities;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.text.Count;

/** How many entities there are, and how many of them are listed. */
final class EntityFigures extends HBox {

    EntityFigures(EntitiesModel model) {
        super(8);
        Label figures = new Label();
        figures.setId("entity-figures");
        figures.getStyleClass().add("v-strong");
        model.changes().subscribe((was, is) -> figures.setText(figures(model.rows().size(), model.size())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label("Ctrl and Shift pick several");
        hint.getStyleClass().add("v-meta");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("v-figures");
        getChildren().addAll(figures, space, hint);
    }

    private static String figures(int listed, int all) {
        return listed == all ? Count.of(all, "entity") : listed + " of " + all + " entities";
    }
}
