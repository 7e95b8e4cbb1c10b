package variorum.workbench.control;

import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The field that filters a list. It opens by itself when one types while the list has the focus, and goes away when
 * Escape or Enter is pressed in it; what does not fit is listed again then. The first row that fits is chosen while one
 * types, and Enter does with it what Enter does in the list.
 *
 * @param <T> the rows
 */
public final class FilterRow<T> extends HBox {

    private final SearchField field;
    private final ListView<T> list;
    private final Predicate<T> fits;
    private Runnable found = () -> {};

    /**
     * Filters by a text.
     *
     * @param prompt what can be typed
     * @param typed the text
     * @param list what is filtered, and typed over
     * @param fits whether a row itself is what was looked for, and not only the head of one that is
     */
    public FilterRow(String prompt, StringProperty typed, ListView<T> list, Predicate<T> fits) {
        this.list = list;
        this.fits = fits;
        this.field = new SearchField(prompt);
        getStyleClass().add("v-filter-row");
        field.textProperty().bindBidirectional(typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(text -> chooseFirst());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typedOverList);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
            Event.fireEvent(list, event.copyFor(list, list));
            event.consume();
            close();
            found.run();
        }
    }

    /** Says where the hands go once Enter has been pressed; without it they stay in the list. */
    public void whenFound(Runnable next) {
        found = next;
    }

    private void chooseFirst() {
        if (!field.getText().isEmpty()) {
            list.getItems().stream().filter(fits).findFirst().ifPresent(first -> {
                list.getSelectionModel().clearSelection();
                list.getSelectionModel().select(first);
                list.scrollTo(first);
            });
        }
    }

    private void typedOverList(KeyEvent event) {
        String character = event.getCharacter();
        boolean letter = !character.isEmpty() && Character.isLetterOrDigit(character.codePointAt(0));
        if (letter && !event.isShortcutDown() && !event.isAltDown()) {
            open();
            field.appendText(character);
            field.end();
            event.consume();
        }
    }

    /** Opens the field and puts the caret into it. */
    public void open() {
        setVisible(true);
        field.requestFocus();
        field.end();
    }

    /** Opens the field, or closes it. */
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    private void close() {
        field.clear();
        setVisible(false);
        list.requestFocus();
    }
}
