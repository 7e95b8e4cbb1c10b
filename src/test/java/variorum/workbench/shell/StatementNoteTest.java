package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** A note on a statement, written, changed and taken away again without the mouse. */
class StatementNoteTest {

    private static final String NOTHING = "Undo: import 5 reports";

    @TempDir
    private Path folder;

    @Test
    void aNoteIsWrittenChangedWhereItStandsAndTakenAway() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.does("statement.next");
            write(window, "");
            clear();
            Keys.type("ask Ada");
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: fill in note with ask Ada");
            write(window, " and Eve");
            Keys.press(KeyCode.TAB);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: fill in note with ask Ada and Eve");
            write(window, " and me");
            Keys.press(KeyCode.ESCAPE);
            assertThat(window.said("#undo-title")).as("left as it was")
                    .isEqualTo("Undo: fill in note with ask Ada and Eve");
            write(window, "");
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).as("taken as it was")
                    .isEqualTo("Undo: fill in note with ask Ada and Eve");
            write(window, "");
            clear();
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: clear note");
            write(window, "kept by going elsewhere");
            Fx.run(() -> window.texts().getFirst().requestFocus());
            window.untilIdle();
            assertThat(window.said("#undo-title")).isEqualTo("Undo: fill in note with kept by going elsewhere");
            for (int i = 0; i < 4; i++) {
                Keys.press(KeyCode.Z, KeyCode.CONTROL);
            }
            assertThat(window.said("#undo-title")).isEqualTo(NOTHING);
        }
    }

    private static void clear() {
        Keys.press(KeyCode.A, KeyCode.CONTROL);
        Keys.press(KeyCode.BACK_SPACE);
    }

    private static void write(RealWindow window, String words) {
        window.does("statement.note");
        Keys.type(words);
    }
}
