package variorum.workbench.statements;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.workbench.control.Card;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.textview.SourceLabel;
import variorum.workbench.theme.Face;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;

/** One field of the strip: its title with a sign, and below it what it holds, or what is being typed. */
final class SlotField extends VBox {

    /** What the hands do in a field. */
    interface Reach {

        /** The field has the focus, or other letters are in it. */
        void typing(SlotField field, String typed);

        /** The field has lost the focus. */
        void left(SlotField field);

        /** Other words were written into the field than it held, and the hands go elsewhere. */
        void keep(SlotField field, String written);

        /** Fills the field with what is marked in the list, if something is, and goes on or stays. */
        void take(SlotField field, boolean goOn);

        /** Moves the mark in the list; answers whether the key does that. */
        boolean mark(KeyCode key);

        /** Goes on to the next field, or back. */
        void go(SlotField field, int by);

        /** Takes out what was put there last. */
        void clear(SlotField field);

        /** Back to the text. */
        void leave();
    }

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("active");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
    private static final double SIGN = 12;
    private static final double LEAST = 64;
    private static final double MOST = 260;
    /** What is typed needs so much room, and so does the word that asks for it. */
    private static final double TYPING = 92;

    private final Reach reach;
    private final HBox head = new HBox(5);
    private final Label title = Card.label("", "v-slot-title");
    private final TextField text = new TextField() {
        // A field that gets the focus selects all of its words, and the next key would replace them.
        @Override
        public void selectRange(int anchor, int caret) {
            int end = Math.max(anchor, caret);
            super.selectRange(entering ? end : anchor, entering ? end : caret);
        }
    };
    private final SourceLabel words = new SourceLabel("", Face.SANS, 14, 20);
    private final Tooltip tip = new Tooltip();
    private Strip.Field field;
    private boolean entering;
    /** What was written and can't be kept: it stays on the screen until it is mended or given up. */
    private String unkept = "";

    SlotField(Strip.Field shown, Reach reach) {
        this.reach = reach;
        this.field = shown;
        getStyleClass().addAll("v-slot", "statement-slot");
        text.getStyleClass().add("statement-text");
        words.visibleProperty().bind(text.focusedProperty().not());
        text.opacityProperty().bind(Bindings.when(text.focusedProperty()).then(1).otherwise(0));
        StackPane line = new StackPane(text, words);
        getChildren().addAll(head, line);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> entering = false);
        text.focusedProperty().subscribe((was, is) -> focused(is));
        text.textProperty().subscribe((was, is) -> {
            if (text.isFocused()) {
                reach.typing(this, is);
            }
        });
        setOnMousePressed(event -> text.requestFocus());
        tip.setWrapText(true);
        tip.setMaxWidth(MOST * 1.5);
        show(shown, false);
    }

    /** Shows what the field holds now; of the same statement what is being written stays. */
    void show(Strip.Field shown, boolean sameStatement) {
        boolean writing = sameStatement && text.isFocused() && isRewritten();
        field = shown;
        if (!sameStatement) {
            unkept = "";
        }
        title.setText(shown.slot().title());
        head.getChildren().setAll(title);
        shown.look().ifPresent(look -> head.getChildren().addFirst(sign(CodeSigns.ofTag(look))));
        shown.stance().ifPresent(icon -> head.getChildren().addFirst(sign(Icons.of(icon, SIGN))));
        pseudoClassStateChanged(EMPTY, shown.isEmpty());
        pseudoClassStateChanged(SUGGESTED, shown.isEmpty() && !shown.suggested().isEmpty());
        String holds = shown.isEmpty() ? shown.suggested().isEmpty() ? "empty" : "perhaps " + shown.suggested()
                : shown.value();
        text.setAccessibleText(shown.slot().title() + ": " + holds);
        tip.setText(shown.value());
        Tooltip.uninstall(this, tip);
        if (!shown.isEmpty()) {
            Tooltip.install(this, tip);
        }
        if (!text.isFocused()) {
            rest();
        } else if (!writing) {
            begin();
            prompt();
        }
    }

    /** Words that are written are changed where they stand; anything else is chosen anew. */
    private void begin() {
        text.setText(!unkept.isEmpty() ? unkept : isWritten() ? field.value() : "");
        text.end();
    }

    private boolean isWritten() {
        return field.slot() instanceof Slot.OfNote
                || field.slot().asks().filter(type -> switch (type.kind()) {
                    case TEXT, NUMBER, DATE -> true;
                    case CHOICE, SEVERAL, SCALE, YES_NO, ENTITY -> false;
                }).isPresent();
    }

    /** Whether other words are written into it than it holds. */
    boolean isRewritten() {
        return isWritten() && !text.getText().strip().equals(field.value());
    }

    /** Whether it is as it was, and is not to be filled once more with the same. */
    boolean isAsItWas() {
        return isWritten() && !isRewritten();
    }

    private static Node sign(Node shape) {
        HBox box = new HBox(shape);
        box.getStyleClass().add("statement-sign");
        return box;
    }

    /** What is wrong with the words that were left in the field and are not kept, in a sentence. */
    Optional<String> wrong() {
        return unkept.isEmpty() ? Optional.empty() : field.slot().wrong(unkept);
    }

    private void rest() {
        pseudoClassStateChanged(WRONG, wrong().isPresent());
        text.setAccessibleHelp(wrong().orElse(null));
        if (wrong().isPresent()) {
            text.setText(unkept);
            text.selectRange(0, 0);
            words.setWords(unkept);
            words.setInk(Token.ERROR);
            return;
        }
        text.setText(field.isEmpty() && !field.suggested().isEmpty() ? field.suggested() + "?" : field.value());
        text.setPromptText(field.isEmpty() ? "–" : "");
        text.selectRange(0, 0);
        boolean nothing = text.getText().isEmpty();
        words.setWords(nothing ? text.getPromptText() : text.getText());
        words.setInk(nothing ? Token.ASIDE : field.isEmpty() ? Token.WARN : Token.TEXT);
    }

    private void prompt() {
        text.setPromptText(field.isEmpty() ? promptOf(field.slot()) : field.value());
    }

    private static String promptOf(Slot slot) {
        return switch (slot) {
            case Slot.OfRole role -> "Type a name";
            case Slot.OfPart part -> "Type to choose";
            case Slot.OfIssue issue -> "Type to choose";
            case Slot.OfStatement asked -> "Type an answer";
            case Slot.OfNote note -> "Type a note";
        };
    }

    private void focused(boolean is) {
        pseudoClassStateChanged(FOCUSED, is);
        entering = is;
        if (is) {
            begin();
            prompt();
            reach.typing(this, text.getText());
        } else {
            handOn();
            rest();
            reach.left(this);
        }
    }

    private void handOn() {
        String written = isRewritten() ? text.getText().strip() : "";
        unkept = field.slot().wrong(written).isPresent() ? written : "";
        if (isRewritten() && unkept.isEmpty()) {
            reach.keep(this, written);
        }
    }

    private void pressed(KeyEvent event) {
        entering = false;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> reach.take(this, !event.isShiftDown());
            case TAB -> tab(event.isShiftDown());
            case ESCAPE -> {
                unkept = "";
                begin();
                reach.leave();
            }
            case BACK_SPACE -> {
                if (!text.getText().isEmpty()) {
                    return;
                }
                reach.clear(this);
            }
            default -> {
                if (!reach.mark(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    /**
     * Tab takes what was typed for; where nothing was typed it leaves the field as it is, and where a date or a number
     * is wrong too, for that stays on the screen.
     */
    private void tab(boolean back) {
        boolean wrong = field.slot().wrong(text.getText()).isPresent();
        if (!back && !text.getText().isBlank() && !isAsItWas() && !wrong) {
            reach.take(this, true);
        } else {
            reach.go(this, back ? -1 : 1);
        }
    }

    /** How wide the field should be to show all it holds, within reason, in pixels. */
    double wish() {
        applyCss();
        double sides = snappedLeftInset() + snappedRightInset();
        double held = Math.max(words.prefWidth(-1), text.isFocused() ? TYPING : 0);
        double most = field.slot() instanceof Slot.OfNote && !text.isFocused() ? LEAST : MOST;
        return Math.ceil(Math.clamp(Math.max(head.prefWidth(-1), held) + sides, LEAST, most));
    }

    Strip.Field field() {
        return field;
    }

    /** The field to type into. */
    TextField text() {
        return text;
    }
}
