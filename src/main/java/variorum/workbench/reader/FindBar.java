package variorum.workbench.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import variorum.text.Span;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Card;

/**
 * The bar to find words in one report: hits as one types, Enter and Shift+Enter step through them, Esc goes back to
 * the text.
 */
final class FindBar extends HBox {

    private final FindModel find;
    private final TextField field = new TextField();
    private final Label count = Card.label("", "v-meta");
    private final Consumer<Span> show;

    /**
     * A bar.
     *
     * @param find what is found
     * @param caret where the hands are: the search begins there
     * @param show brings a hit into view
     * @param close goes back to the text
     */
    FindBar(FindModel find, IntSupplier caret, Consumer<Span> show, Runnable close) {
        this.find = find;
        this.show = show;
        getStyleClass().add("reader-find");
        field.setPromptText("Find in this report");
        field.setAccessibleText("Find in this report");
        field.setText(find.query().get());
        field.textProperty().addListener((observed, before, typed) -> {
            find.query().set(typed);
            reveal(find.from(caret.getAsInt()));
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        getChildren().addAll(field, count, Card.space(),
                Buttons.icon("bi-chevron-up", "Previous place", () -> step(-1)),
                Buttons.icon("bi-chevron-down", "Next place", () -> step(1)),
                Buttons.close("Close", close));
        tell();
    }

    private void pressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    /** Goes to the next hit, or with -1 to the one before. */
    void step(int by) {
        reveal(find.step(by));
    }

    private void reveal(Optional<Span> hit) {
        hit.ifPresent(show);
        tell();
    }

    private void tell() {
        int all = find.hits().get().size();
        boolean asked = !find.query().get().isBlank();
        count.setText(!asked ? "" : all == 0 ? "not in this report" : (find.current().get() + 1) + " of " + all);
    }

    /** The field to type into. */
    TextField field() {
        return field;
    }
}
