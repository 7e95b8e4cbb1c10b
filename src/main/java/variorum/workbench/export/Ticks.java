package variorum.workbench.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.SearchField;
import variorum.workbench.filter.Filter;

/**
 * A list to tick several things in: a click or the space bar ticks, Enter is done.
 *
 * @param <T> what is ticked
 */
final class Ticks<T> extends VBox {

    private final List<Choice<T>> all;
    private final Set<T> ticked;
    private final Consumer<Set<T>> changed;
    private final SearchField field = new SearchField("Type to filter");
    private final ListView<Choice<T>> list = new ListView<>();

    /**
     * A list that is not shown yet.
     *
     * @param question what is asked for
     * @param changed is told all that is ticked each time it changes
     * @param done leaves
     */
    Ticks(String question, List<Choice<T>> all, Set<T> ticked, Consumer<Set<T>> changed, Runnable done) {
        this.all = all;
        this.ticked = new HashSet<>(ticked);
        this.changed = changed;
        Label asked = new Label(question);
        asked.getStyleClass().add("v-meta");
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, asked, Buttons.words("Done", "bi-check2", done));
        foot.getStyleClass().add("export-ticks-foot");
        list.setId("export-ticks");
        list.setAccessibleText(question);
        list.getStyleClass().addAll("v-rows", "export-ticks");
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle(list.getSelectionModel().getSelectedItem());
            } else if (event.getCode() == KeyCode.ENTER) {
                done.run();
            }
        });
        field.setOnAction(event -> done.run());
        field.textProperty().subscribe(typed -> {
            Filter filter = Filter.of(typed);
            list.getItems().setAll(all.stream().filter(each -> filter.takes(each.words())).toList());
            list.getSelectionModel().selectFirst();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(field, new Insets(0, 12, 8, 16));
        getChildren().addAll(field, list, foot);
    }

    /** Gives the hands to the list, where the space bar ticks; Shift and Tab leads to the filter. */
    void enter() {
        list.requestFocus();
    }

    private void toggle(@Nullable Choice<T> one) {
        if (one != null) {
            if (!ticked.remove(one.value())) {
                ticked.add(one.value());
            }
            list.refresh();
            changed.accept(Set.copyOf(ticked.size() == all.size() ? Set.of() : ticked));
        }
    }

    private final class Cell extends ListCell<Choice<T>> {

        private final CheckBox box = new CheckBox();

        Cell() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setOnMouseClicked(event -> toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Choice<T> one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(one == null || empty ? null : box);
            if (one != null) {
                box.setText(one.words());
                box.setSelected(ticked.contains(one.value()));
                setAccessibleText(one.words() + (box.isSelected() ? ", ticked" : ", not ticked"));
            }
        }
    }
}
