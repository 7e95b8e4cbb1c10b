package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The open reports above the table of statements. */
class TextsAboveTest {

    @TempDir
    private Path folder;

    private static boolean handsAreInTheTable(RealWindow window) {
        return Fx.get(() -> {
            Node table = window.find("#statement-table");
            return table instanceof ListView<?> list && list.isFocused();
        });
    }

    @Test
    void openReportsStandAboveTheTableUntilTheyAreSentHomeAndTheHandsStayInIt() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.does("view.statements");
            assertThat(window.texts()).isEmpty();
            Keys.press(KeyCode.T);
            assertThat(window.texts()).hasSize(2);
            assertThat(handsAreInTheTable(window)).isTrue();
            Fx.run(() -> window.texts().getFirst().requestFocus());
            Fx.settle();
            assertThat(handsAreInTheTable(window)).as("keys of the table act in its sight only").isTrue();
            Keys.press(KeyCode.DOWN);
            Keys.press(KeyCode.ENTER);
            assertThat(window.find("#statement-table")).as("the place is shown above").isNotNull();
            window.does("view.read");
            assertThat(window.texts()).hasSize(2);
            assertThat(window.find("#statement-table")).isNull();
        }
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.does("view.statements");
            assertThat(window.texts()).as("as it was left").hasSize(2);
            Keys.press(KeyCode.T);
            assertThat(window.texts()).isEmpty();
        }
    }
}
