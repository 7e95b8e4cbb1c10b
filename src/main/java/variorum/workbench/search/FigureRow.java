package variorum.workbench.search;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.search.Concordance;
import variorum.workbench.control.Buttons;

/** How many places there are, and what can be done with them all. */
final class FigureRow extends HBox {

    FigureRow(SearchModel model, SearchHands hands, SearchPane pane, ObservableList<Concordance.Line> selected) {
        super(8);
        Label figures = new Label();
        figures.setId("search-figures");
        figures.getStyleClass().add("v-strong");
        figures.textProperty().bind(model.found().map(Found::figures));
        Label searching = new Label("searching…");
        searching.getStyleClass().add("v-meta");
        searching.visibleProperty().bind(model.busy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button some = Buttons.words("Tag selected", "bi-tag", () -> hands.askCode(pane.selected()));
        hands.hints().key(Buttons.telling(some, "Tag the selected places…"), "search.tagSelected");
        some.disableProperty().bind(Bindings.isEmpty(selected));
        Button every = Buttons.words("Tag all", "bi-tags", () -> hands.askCode(pane.all()));
        hands.hints().key(Buttons.telling(every, "Tag every place found…"), "search.tagAll");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("v-figures");
        getChildren().addAll(figures, searching, space, some, every);
    }
}
