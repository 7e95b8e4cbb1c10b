package variorum.workbench.codebook;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import variorum.annotation.Code;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.Phrase;
import variorum.workbench.tagging.CodeSigns;

/** The head of a code's form: its sign and name, how often it is used and its version, all as they are now. */
final class CodeHead extends HBox {

    private final StackPane sign = new StackPane();
    private final Label title = new Label();
    private final Label count = new Label();

    CodeHead(Runnable close) {
        title.getStyleClass().add("v-strong");
        count.getStyleClass().add("v-aside");
        count.setMinWidth(USE_PREF_SIZE);
        count.setId("code-version");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("v-section");
        getChildren().addAll(sign, title, count, space, Buttons.close("Close", close));
    }

    /** {@code tags} with the code or one below it. */
    void show(Code code, int tags) {
        sign.getChildren().setAll(CodeSigns.ofCode(code));
        title.setText(code.name());
        count.setText(Phrase.count(tags, "tag") + ", version " + code.version()
                + (code.retired() ? ", retired" : ""));
    }
}
