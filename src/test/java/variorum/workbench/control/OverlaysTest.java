package variorum.workbench.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** Where the hands are while a card is shown, and once it is closed. */
class OverlaysTest {

    private Overlays overlays;
    private TextField before;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            overlays = new Overlays();
            before = named(new TextField(), "before");
        });
        stage = Fx.show(Fx.get(() -> new StackPane(new VBox(before, named(new Button("x"), "after")), overlays)), 500,
                400);
        Fx.run(() -> before.requestFocus());
    }

    @AfterEach
    void close() {
        Fx.close();
    }

    private static <T extends Node> T named(T node, String name) {
        node.setId(name);
        return node;
    }

    /** Fields, one that can't be used, one that is not shown, some in a pane that scrolls. */
    private VBox card() {
        TextField first = named(new TextField(), "first");
        Button off = named(new Button("off"), "off");
        off.setDisable(true);
        Button gone = named(new Button("gone"), "gone");
        gone.setVisible(false);
        TextArea words = named(new TextArea(), "words");
        Committed.area(words, text -> true);
        return new VBox(first, off, gone, new ScrollPane(new VBox(words)), named(new Button("go"), "go"));
    }

    private void show(VBox card) {
        Fx.run(() -> {
            overlays.show(card, Pos.TOP_CENTER, Insets.EMPTY);
            card.getChildren().getFirst().requestFocus();
        });
        Fx.settle();
    }

    private String hands() {
        return Fx.get(() -> stage.getScene().getFocusOwner().getId());
    }

    private List<String> afterEach(int times, KeyCode... held) {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Keys.press(KeyCode.TAB, held);
            reached.add(hands());
        }
        return reached;
    }

    @Test
    void tabGoesRoundWithinTheCard() {
        show(Fx.get(this::card));
        assertThat(afterEach(4)).containsExactly("words", "go", "first", "words");
    }

    @Test
    void shiftAndTabGoRoundTheOtherWay() {
        show(Fx.get(this::card));
        assertThat(afterEach(4, KeyCode.SHIFT)).containsExactly("go", "words", "first", "go");
    }

    @Test
    void escapeGivesTheHandsBack() {
        show(Fx.get(this::card));
        Keys.press(KeyCode.TAB);
        Keys.press(KeyCode.ESCAPE);
        assertThat(hands()).isEqualTo("before");
        assertThat(afterEach(1)).containsExactly("after");
    }

    @Test
    void aCardThatHasNotTheHandsLetsTabGoOn() {
        show(Fx.get(this::card));
        Fx.run(() -> before.requestFocus());
        assertThat(afterEach(1)).containsExactly("after");
    }
}
