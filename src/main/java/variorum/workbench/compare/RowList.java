package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.control.Said;

/**
 * A short list of rows that lead somewhere: a click, Enter, or moving along with the arrow keys goes there; a second
 * click or Enter goes on to the next place of the same row, if it has several.
 *
 * @param <T> what a row stands for
 */
final class RowList<T> extends ListView<T> {

    private static final Set<KeyCode> MOVES =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Supplier<RowFace<T>> face;
    private final Consumer<T> action;
    private final int most;

    /**
     * An empty list, which takes no room.
     *
     * @param rowHeight height of a row in pixels
     * @param most how many rows are shown before the list scrolls
     * @param face makes what a row looks like
     * @param action goes where a row leads
     */
    RowList(double rowHeight, int most, Supplier<RowFace<T>> face, Consumer<T> action) {
        this.face = face;
        this.action = action;
        this.most = most;
        getStyleClass().addAll("v-rows", "compare-rows");
        setFixedCellSize(rowHeight);
        SingleKeys.actIn(this);
        setCellFactory(list -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        focusedProperty().subscribe(this::arrive);
        addEventHandler(KeyEvent.KEY_RELEASED, this::moved);
        show(List.of());
    }

    void show(List<T> rows) {
        getItems().setAll(rows);
        double height = Math.min(most, rows.size()) * getFixedCellSize();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setManaged(!rows.isEmpty());
        setVisible(!rows.isEmpty());
    }

    /** Shows which row the reader is at; leads nowhere. */
    void mark(Optional<T> row) {
        row.ifPresentOrElse(
                item -> {
                    if (!item.equals(getSelectionModel().getSelectedItem())) {
                        getSelectionModel().select(item);
                        reveal(getSelectionModel().getSelectedIndex());
                    }
                },
                () -> getSelectionModel().clearSelection());
    }

    /** With some rows around it; a list that shows all of its rows does not move. */
    private void reveal(int index) {
        if (getItems().size() > most) {
            scrollTo(Math.clamp(index - most / 3, 0, getItems().size() - most));
        }
    }

    /** Who comes by keyboard sees where; that leads nowhere yet. */
    private void arrive(boolean focused) {
        if (focused && getSelectionModel().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        }
    }

    private void moved(KeyEvent event) {
        if (MOVES.contains(event.getCode())) {
            go();
        }
    }

    private void go() {
        T row = getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    private final class Cell extends ListCell<T> {

        private final RowFace<T> shown = face.get();

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                T row = getItem();
                if (row != null && event.getButton() == MouseButton.PRIMARY) {
                    action.accept(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            shown.say(row);
            setAccessibleText(Said.of(shown.node()));
            if (getGraphic() == null) {
                setGraphic(shown.node());
            }
        }
    }
}
