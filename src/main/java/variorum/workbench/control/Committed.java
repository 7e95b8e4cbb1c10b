package variorum.workbench.control;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Text that is handed on whole: when Enter is pressed, when the field loses the focus, and (in an area) after a pause;
 * never letter by letter. Escape brings back what was there. So does, in a field, an answer that the text can't be
 * kept; in an area the words stay, for they may be many and the disk may have room the next time.
 */
public final class Committed {

    private static final Duration PAUSE = Duration.seconds(4);

    private final TextInputControl field;
    private final Predicate<String> keep;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final boolean stays;
    private String known = "";

    private Committed(TextInputControl field, boolean stays, Predicate<String> keep) {
        this.field = field;
        this.stays = stays;
        this.keep = keep;
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pause.setOnFinished(event -> commit());
    }

    /** A field of one line. */
    public static Committed field(TextField field, Predicate<String> keep) {
        return new Committed(field, false, keep);
    }

    /** A field of one line in which words stay that can't be kept, until they are mended or Escape takes them back. */
    static Committed checked(TextField field, Predicate<String> keep) {
        return new Committed(field, true, keep);
    }

    /** A field of several lines, which Tab leaves. It breaks its lines unless that would break the text. */
    public static Committed area(TextArea area, Predicate<String> keep) {
        Committed made = new Committed(area, true, keep);
        area.textProperty().subscribe(text -> {
            area.setWrapText(canBreak(text));
            if (!text.equals(made.known)) {
                made.pause.playFromStart();
            }
        });
        return made;
    }

    /**
     * JavaFX on Linux fails when it breaks a line within a right-to-left or other complex run: such words stay on one
     * line.
     */
    private static boolean canBreak(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT
                || (c >= 0x0590 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x18AF)
                || (c >= 0xFB1D && c <= 0xFEFC && !(c >= 0xFE30 && c <= 0xFE6F)));
    }

    /** The field itself. */
    public TextInputControl field() {
        return field;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && field instanceof TextArea && !event.isShortcutDown()) {
            field.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(known)) {
            pause.stop();
            field.setText(known);
            event.consume();
        }
    }

    /** Shows a text as it is kept; what is being typed is not overwritten by what was known already. */
    public void show(String text) {
        boolean typing = (field.isFocused() || isChecked()) && text.equals(known) && !field.getText().equals(known);
        known = text;
        if (!typing && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private boolean isChecked() {
        return stays && field instanceof TextField;
    }

    /** Hands on what was typed, if it differs from what is known. */
    public void commit() {
        pause.stop();
        String text = field.getText();
        String before = known;
        if (!text.equals(before)) {
            known = text;
            if (!keep.test(text)) {
                known = before;
                if (!stays) {
                    field.setText(before);
                }
            }
        }
    }
}
