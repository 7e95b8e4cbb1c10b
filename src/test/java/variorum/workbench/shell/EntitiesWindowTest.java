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

/** Merging and splitting entities in the real window, by keys alone. */
class EntitiesWindowTest {

    @TempDir
    private Path folder;

    private static ListView<?> list(RealWindow window) {
        return (ListView<?>) window.find("#entity-list");
    }

    private static String picked(RealWindow window) {
        return Fx.get(() -> list(window).getSelectionModel().getSelectedItem().toString());
    }

    @Test
    void whatIsMergedOrSplitIsPickedAndItsSheetSaysWhatIsSoNow() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.does("view.entities");
            Keys.type("Islamic State");
            Keys.press(KeyCode.DOWN);
            assertThat(window.words()).contains("45");
            window.does("entity.split");
            Keys.type("jihadists");
            Keys.press(KeyCode.ENTER);
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: split jihadists from Islamic State");
            assertThat(Fx.get(() -> window.find("#entity-sheet").lookupAll(".hyperlink").toString()))
                    .contains("Daesh").doesNotContain("jihadists");
            window.does("edit.undo");
            window.does("view.entities");
            Fx.run(() -> {
                ((TextField) window.find("#entity-filter")).clear();
                list(window).requestFocus();
            });
            window.does("entity.merge");
            Keys.type("Syrian Dem");
            Keys.press(KeyCode.ENTER);
            Keys.press(KeyCode.ENTER);
            assertThat(window.said("#undo-title")).isEqualTo("Undo: merge Islamic State into Syrian Democratic Forces");
            assertThat(picked(window)).contains("name=Syrian Democratic Forces");
            assertThat(Fx.get(() -> list(window).isFocused())).isTrue();
            assertThat(window.words()).contains("57");
            window.does("edit.undo");
            assertThat(window.words()).contains("45").doesNotContain("57");
        }
    }
}
