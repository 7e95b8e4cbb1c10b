package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The queue of doubts, by keys alone. */
class DoubtsWindowTest {

    @TempDir
    private Path folder;

    @Test
    void theHandsGoOnInTheTextOfTheNextDoubtFromTheNoteOfTheLast() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            Keys.press(KeyCode.F6);
            Keys.press(KeyCode.M);
            assertThat(Fx.get(() -> window.find("#note").isFocused())).isTrue();
            Keys.press(KeyCode.F6);
            assertThat(Fx.get(() -> window.texts().getFirst().isFocused())).isTrue();
            Keys.press(KeyCode.SLASH, KeyCode.SHIFT);
            assertThat(window.said("#undo-title")).startsWith("Undo: mark ");
        }
    }
}
