package variorum.workbench.inspector;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import variorum.annotation.Code;
import variorum.workbench.error.Messages;
import variorum.workbench.tagging.CodeSigns;

/** Says which code it is and offers the others, in the order of the codebook. */
final class CodeChoice {

    private final InspectorModel model;
    private final Messages messages;
    private final MenuButton button;

    CodeChoice(InspectorModel model, Messages messages, Code code) {
        this(model, messages, code.name());
    }

    CodeChoice(InspectorModel model, Messages messages, String words) {
        this.model = model;
        this.messages = messages;
        this.button = new MenuButton(words);
        button.setId("code-choice");
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("v-flat", "v-code-choice");
        button.setOnShowing(event -> fill());
        button.getItems().add(new MenuItem(words));
        button.setAccessibleText("Code: " + words);
    }

    private void fill() {
        button.getItems().setAll(model.codes().stream().map(this::item).toList());
    }

    private MenuItem item(Code code) {
        MenuItem item = new MenuItem((code.parent() == null ? "" : "    ") + code.name(), CodeSigns.ofCode(code));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> messages.attempt(() -> model.recode(code.id())));
        return item;
    }

    MenuButton button() {
        return button;
    }
}
