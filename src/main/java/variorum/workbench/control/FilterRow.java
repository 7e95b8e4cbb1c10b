package variorum.workbench.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The field that filters a list. It opens by itself when one types while the list has the focus, and goes away when
 * Escape is pressed in it; what does not fit is listed again then.
 */
public final class FilterRow extends HBox {

    private final SearchField field;
    private final Control list;

    /** Filters by a text; the list is what is typed over. */
    public FilterRow(String prompt, StringProperty typed, Control list) {
        this.list = list;
        this.field = new SearchField(prompt);
        getStyleClass().add("v-filter-row");
        field.textProperty().bindBidirectional(typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typedOverList);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            event.consume();
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
