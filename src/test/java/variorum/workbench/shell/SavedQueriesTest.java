package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** Queries that are kept, run again after a restart, renamed and forgotten, without the mouse. */
class SavedQueriesTest {

    @TempDir
    private Path folder;

    private static String sought(RealWindow window) {
        return Fx.get(() -> ((TextField) window.find("#search-field")).getText());
    }

    @Test
    void aQueryIsKeptRunAgainAfterARestartRenamedAndForgotten() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.does("search.open");
            Keys.type("Islamic State");
            Keys.press(KeyCode.S, KeyCode.CONTROL);
            Keys.strike("is");
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: save query is");
        }
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.command("run a saved query");
            Keys.press(KeyCode.ENTER);
            window.untilIdle();
            assertThat(sought(window)).isEqualTo("Islamic State");
            assertThat(window.words()).contains("37 places in 4 reports");
            window.command("rename a saved query");
            Keys.press(KeyCode.ENTER);
            Keys.type("Daesh by its own name");
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: rename query is to Daesh by its own name");
            window.command("forget a saved query");
            Keys.press(KeyCode.ENTER);
            window.command("run a saved query");
            assertThat(window.said("#said")).isEqualTo("No query is saved yet.");
            window.does("edit.undo");
            window.does("edit.undo");
            window.command("run a saved query");
            assertThat(Fx.get(() -> ((ListView<?>) window.find("#picker .list-view")).getItems()).toString())
                    .isEqualTo("[SavedQuery[name=is, query=Islamic State]]");
        }
    }
}
