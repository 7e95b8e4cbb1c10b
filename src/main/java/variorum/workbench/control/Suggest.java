package variorum.workbench.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.workbench.filter.Filter;
import variorum.workbench.theme.Icons;

/**
 * A field in which one types the beginning of a name and takes one from the list below it: arrow keys and Enter, or a
 * click. The last row may offer to make what was typed.
 *
 * @param <T> what is chosen
 */
public final class Suggest<T> extends VBox {

    /**
     * A row of the list.
     *
     * @param value what it stands for; null for the offer to make something new
     * @param name its words
     * @param hint what stands at its end
     */
    public record Row<T>(@Nullable T value, String name, String hint) {}

    private static final double ROW = 26;
    private static final int MOST = 6;

    private final SearchField field;
    private final ListView<Row<T>> list = new ListView<>(FXCollections.observableArrayList());
    private final Function<String, List<Row<T>>> search;
    private final Consumer<Row<T>> take;

    /** Rows are asked for with what is typed; the chosen one is handed on. */
    public Suggest(String prompt, Function<String, List<Row<T>>> search, Consumer<Row<T>> take) {
        this.search = search;
        this.take = take;
        this.field = new SearchField(prompt);
        getStyleClass().add("v-suggest");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("v-rows");
        list.setCellFactory(view -> new Cell());
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        field.textProperty().subscribe((was, is) -> refresh());
        field.focusedProperty().subscribe((was, is) -> refresh());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, list);
    }

    /** The field, to be focused. */
    public SearchField field() {
        return field;
    }

    private void refresh() {
        List<Row<T>> rows = field.isFocused() ? search.apply(field.getText().strip()) : List.of();
        list.getItems().setAll(rows);
        list.setVisible(!rows.isEmpty());
        list.setPrefHeight(ROW * Math.min(MOST, rows.size()) + 2);
        list.setMinHeight(USE_PREF_SIZE);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1, event);
            case DOWN -> down(event);
            case ENTER -> {
                Row<T> row = list.getSelectionModel().getSelectedItem();
                if (list.isVisible() && row != null) {
                    choose(row);
                }
                event.consume();
            }
            default -> {}
        }
    }

    /** Opens the list again once something was taken from it. */
    private void down(KeyEvent event) {
        if (list.isVisible()) {
            move(1, event);
        } else {
            refresh();
            event.consume();
        }
    }

    private void move(int rows, KeyEvent event) {
        int at = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) rows,
                0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - MOST + 1));
        event.consume();
    }

    private void choose(Row<T> row) {
        field.clear();
        list.setVisible(false);
        take.accept(row);
    }

    private final class Cell extends ListCell<Row<T>> {

        private final Highlighted name = new Highlighted();
        private final Label hint = new Label();
        private final HBox box = new HBox(6, name, hint);

        Cell() {
            setPrefWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            hint.getStyleClass().add("v-meta");
            hint.setMinWidth(0);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setFillHeight(false);
            setOnMousePressed(event -> {
                if (getItem() != null) {
                    choose(getItem());
                }
                event.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            name.show(row.name(), row.value() == null ? List.of() : Filter.of(field.getText()).hits(row.name()));
            hint.setText(row.hint());
            Node sign = Icons.of(row.value() == null ? "bi-plus" : "bi-person", 14);
            box.getChildren().setAll(sign, name, hint);
            setGraphic(box);
        }
    }
}
