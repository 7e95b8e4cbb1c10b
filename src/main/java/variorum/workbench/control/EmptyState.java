package variorum.workbench.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import variorum.workbench.theme.Icons;

/** What an empty pane says: what it is for, and what to do next. */
public final class EmptyState extends VBox {

    private static final double SIGN = 20;
    private static final double WIDEST = 320;

    private final Label more;

    /** A sign, a line, a sentence, and what can be done, such as a button. */
    public EmptyState(String icon, String line, String sentence, Node... next) {
        getStyleClass().add("v-empty-state");
        setAlignment(Pos.CENTER);
        setSpacing(4);
        setMaxSize(WIDEST, USE_PREF_SIZE);
        Label head = centred(line);
        head.getStyleClass().add("v-strong");
        more = centred(sentence);
        more.getStyleClass().add("v-meta");
        getChildren().addAll(Icons.of(icon, SIGN), head, more);
        if (next.length > 0) {
            VBox actions = new VBox(8, next);
            actions.setAlignment(Pos.CENTER);
            actions.getStyleClass().add("v-next");
            getChildren().add(actions);
        }
    }

    /** Says another sentence. */
    public void say(String sentence) {
        more.setText(sentence);
    }

    private static Label centred(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
