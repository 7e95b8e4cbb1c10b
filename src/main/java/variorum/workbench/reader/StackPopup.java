package variorum.workbench.reader;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Project;
import variorum.workbench.control.Card;
import variorum.workbench.control.CardRows;
import variorum.workbench.control.KeyCap;
import variorum.workbench.control.Phrase;
import variorum.workbench.tagging.CodeSigns;
import variorum.workbench.tagging.Stance;
import variorum.workbench.tagging.TagWords;
import variorum.workbench.theme.Icons;

/** The list of the tags on one place: a digit or Enter selects, U removes, O goes on to the next. */
final class StackPopup extends VBox {

    /** What the list can do. */
    interface Reach {

        /** Lights up a tag in the text. */
        void light(Annotation tag);

        /** Selects a tag; the list goes. */
        void select(Annotation tag);

        /** Removes a tag; the list goes or is shown again with what is left. */
        void remove(Annotation tag);

        /** Nothing was chosen. */
        void close();
    }

    private static final double WIDTH = 384;
    private static final double SIGN = 16;
    /** The name of a code has so much room before its words are shown whole. */
    private static final double LEAST_NAME = 150;
    private static final double LETTER = 7.4;

    private final Stack stack;
    private final Project project;
    private final Reach reach;
    private final CardRows<Annotation> rows;

    StackPopup(Stack stack, Project project, Annotation first, Reach reach) {
        this.stack = stack;
        this.project = project;
        this.reach = reach;
        this.rows = new CardRows<>(reach::select, this::mark);
        getStyleClass().addAll("v-card", "v-list-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        String head = Phrase.count(stack.tags().size(), "tag") + " on “" + stack.word() + "”";
        getChildren().addAll(Card.label(head, "v-card-head", "v-meta"), rows,
                Card.foot("Enter", "select", "U", "remove", "O", "next", "Esc", "close"));
        setAccessibleRoleDescription(head);
        stack.tags().forEach(tag -> project.codebook().code(tag.code()).ifPresent(code -> add(tag, code)));
        rows.shown(Math.max(0, stack.tags().indexOf(first)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lights the tag up, and says it to who cannot see it. */
    private void mark(Annotation tag) {
        reach.light(tag);
        setAccessibleText(numbered(tag));
    }

    private String numbered(Annotation tag) {
        return (stack.tags().indexOf(tag) + 1) + " of " + stack.tags().size() + ": " + said(tag);
    }

    /** "Coordination, oppose, unsure: nobody … Iraq and Syria". */
    private String said(Annotation tag) {
        return TagWords.of(tag, project) + ": " + Stack.shortly(tag, stack.document().text());
    }

    private void add(Annotation tag, Code code) {
        int number = rows.size() + 1;
        Node quote = Card.label(Stack.shortly(tag, stack.document().text()), "reader-quote");
        Label name = Card.label(code.name(), "reader-name");
        name.setMinWidth(Math.min(LEAST_NAME, LETTER * code.name().length()));
        StackPane sign = new StackPane(CodeSigns.ofTag(code.look()));
        sign.getStyleClass().add("v-card-sign");
        StackPane stance = new StackPane();
        Stance.of(tag.attributes()).ifPresent(held -> stance.getChildren().add(
                Icons.of(held.icon(), SIGN, CodeSigns.ink(stance, code.look()))));
        KeyCap key = new KeyCap(number <= 9 ? Integer.toString(number) : "");
        HBox row = rows.add(tag, key, sign, name, stance, Card.space(), quote);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(numbered(tag));
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (key == KeyCode.ESCAPE) {
            reach.close();
        } else if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            rows.now().ifPresent(reach::select);
        } else if (key == KeyCode.U || key == KeyCode.DELETE) {
            rows.now().ifPresent(reach::remove);
        } else if (key == KeyCode.O) {
            rows.move(KeyCode.DOWN);
        } else if (key.isDigitKey()) {
            rows.at(digit(key) - 1).ifPresent(reach::select);
        } else if (!rows.move(key)) {
            return;
        }
        event.consume();
    }

    /** Keys of the number pad, too, have names that end with their digit. */
    private static int digit(KeyCode key) {
        return Character.digit(key.getName().charAt(key.getName().length() - 1), 10);
    }
}
