package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.storage.NotOpened;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;

/** What becomes of an answer that is being typed in the table of statements when the hands go elsewhere. */
class TypedInTableTest {

    private static final String KEPT = "Undo: set stance to neutral";

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeEach
    void type() throws IOException {
        window = new RealWindow(folder).inCheckout().start();
        Keys.press(KeyCode.DIGIT3, KeyCode.ALT);
        window.untilIdle();
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.RIGHT);
        Keys.press(KeyCode.F2);
        Keys.strike("neutral");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickElsewhereKeepsIt() {
        Node table = window.find("#statement-table");
        Mouse.in(table).click(Fx.get(() -> table.getLayoutBounds().getWidth()) / 2,
                Fx.get(() -> table.getLayoutBounds().getHeight()) - 40);
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo(KEPT);
    }

    @Test
    void anotherTabKeepsIt() {
        Keys.press(KeyCode.DIGIT1, KeyCode.ALT);
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo(KEPT);
    }

    @Test
    void closingTheProjectKeepsIt() throws NotOpened {
        long before = neutral();
        window.does("file.close");
        assertThat(neutral()).isEqualTo(before + 1);
        assertThat(window.messages()).isEmpty();
    }

    private long neutral() throws NotOpened {
        return RealWindow.read(window.project()).allAnnotations()
                .filter(annotation -> annotation.attributes().toString().contains("neutral"))
                .count();
    }

    @Test
    void escapeLeavesTheAnswerAsItWas() {
        String before = window.said("#undo-title");
        Keys.press(KeyCode.ESCAPE);
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo(before).isNotEqualTo(KEPT);
    }
}
