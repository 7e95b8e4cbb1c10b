package variorum.workbench.error;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.WhileShown;
import variorum.workbench.theme.Icons;

/** Draws the messages as cards one above the other; they stay until they are read and block nothing. */
public final class MessageCards extends VBox {

    private static final double WIDTH = 416;

    private final Messages messages;
    private @Nullable Node before;

    /** Draws these messages and follows them. */
    public MessageCards(Messages messages) {
        this.messages = messages;
        setId("messages");
        setSpacing(8);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        WhileShown.listen(this, scene -> {
            draw();
            return messages.shown().subscribe(this::draw);
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((from, to) -> {
            if (from != null && holds(to) && !holds(from)) {
                before = from;
            }
        });
        draw();
    }

    private boolean holds(@Nullable Node focused) {
        return focused != null && getChildren().contains(cardOf(focused));
    }

    private Node cardOf(Node node) {
        Node at = node;
        while (at.getParent() != null && !at.getParent().equals(this)) {
            at = at.getParent();
        }
        return at;
    }

    /** A card that goes while a button on it has the focus gives it back to where it came from. */
    private void draw() {
        if (getScene() != null && holds(getScene().getFocusOwner()) && before != null) {
            before.requestFocus();
        }
        getChildren().setAll(messages.shown().stream().map(this::card).toList());
    }

    private Node card(Message message) {
        StackPane sign = new StackPane(sign(message.kind()));
        sign.setAlignment(Pos.TOP_CENTER);
        sign.getStyleClass().add("v-message-sign");
        Label sentence = new Label(message.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(10, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Button> buttons = buttons(message);
        if (!buttons.isEmpty()) {
            words.getChildren().add(new FlowPane(8, 8, buttons.toArray(Button[]::new)));
        }
        Button close = Buttons.close("Close", () -> messages.dismiss(message));
        close.getStyleClass().add("v-message-close");
        HBox card = new HBox(sign, words, close);
        card.setMinHeight(USE_PREF_SIZE);
        card.getStyleClass().addAll("v-card", "v-message", style(message.kind()));
        card.setAccessibleText(message.sentence());
        return card;
    }

    private List<Button> buttons(Message message) {
        List<Button> buttons = new ArrayList<>();
        message.actions().forEach(action -> buttons.add(Buttons.words(action.label(), "", () -> {
            messages.dismiss(message);
            action.run().run();
        })));
        if (!message.details().isEmpty()) {
            buttons.add(Buttons.words("Copy details", "bi-clipboard", () -> copy(message)));
        }
        return buttons;
    }

    private static void copy(Message message) {
        ClipboardContent content = new ClipboardContent();
        content.putString(message.sentence() + "\n\n" + message.details());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Node sign(Message.Kind kind) {
        Node sign = Icons.of(switch (kind) {
            case INFO -> "bi-info-circle";
            case WARNING -> "bi-exclamation-circle";
            case ERROR -> "bi-exclamation-triangle";
        });
        sign.getStyleClass().add("v-sign");
        return sign;
    }

    private static String style(Message.Kind kind) {
        return switch (kind) {
            case INFO -> "v-info";
            case WARNING -> "v-warn";
            case ERROR -> "v-error";
        };
    }
}
