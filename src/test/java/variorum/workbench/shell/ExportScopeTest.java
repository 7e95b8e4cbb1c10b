package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** What is exported is any part of a project, ticked by hand. */
class ExportScopeTest {

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new RealWindow(folder).inCheckout().start();
        Keys.press(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        window.untilIdle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String chosen() {
        return Fx.get(() -> String.valueOf(((ComboBox<?>) window.find("#export .combo-box")).getValue()));
    }

    private void tick(String things) {
        Fx.run(() -> window.find("#tick-" + things).requestFocus());
        Keys.press(KeyCode.SPACE);
    }

    @Test
    void anyDocumentsCanBeTickedByKeysAndOnlyTheyAreWritten() throws IOException {
        Keys.type("Variorum JSONL");
        tick("documents");
        Keys.press(KeyCode.SPACE);
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.SPACE);
        window.untilIdle();
        assertThat(chosen()).isEqualTo("2 of 5 documents");
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        window.untilIdle();
        assertThat(Files.readAllLines(folder.resolve("out.jsonl")))
                .filteredOn(line -> line.startsWith("{\"record\":\"document\""))
                .extracting(line -> line.replaceFirst(".*?\"name\":\"(.*?)\".*", "$1"))
                .containsExactly("000", "002");
    }

    @Test
    void escapeLeavesTheListAndThenTheCard() {
        tick("codes");
        assertThat(window.find("#export-ticks")).isNotNull();
        Keys.press(KeyCode.ESCAPE);
        assertThat(window.find("#export-ticks")).isNull();
        assertThat(window.find("#export")).isNotNull();
        Keys.press(KeyCode.ESCAPE);
        assertThat(window.find("#export")).isNull();
    }

    @Test
    void whenAllAreTickedNothingIsLeftOut() {
        tick("documents");
        for (int i = 0; i < 5; i++) {
            Keys.press(KeyCode.SPACE);
            Keys.press(KeyCode.DOWN);
        }
        window.untilIdle();
        assertThat(chosen()).isEqualTo("All 5");
        assertThat(window.said("#export-losses")).isEqualTo("Nothing is lost.");
    }

    @Test
    void aCaseOfLossLeadsToItsCodeAndToItsEntity() {
        Keys.type("doccano JSONL");
        window.untilIdle();
        openFirstCaseOf("codes without the colour");
        assertThat(window.find("#export")).isNull();
        assertThat(window.hasSelectedRow("#codes")).isTrue();
        Keys.press(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        window.untilIdle();
        openFirstCaseOf("entities");
        assertThat(window.find("#export")).isNull();
        assertThat(window.hasSelectedRow("#entities")).isTrue();
    }

    /** By keys, in the list of what is lost. */
    private void openFirstCaseOf(String kind) {
        ListView<?> losses = (ListView<?>) window.find(".export-losses");
        Fx.run(() -> {
            losses.requestFocus();
            int row = 0;
            while (!losses.getItems().get(row).toString().contains("what=" + kind)) {
                row++;
            }
            losses.getSelectionModel().clearAndSelect(row);
        });
        int at = Fx.get(() -> losses.getSelectionModel().getSelectedIndex());
        Keys.press(KeyCode.ENTER);
        Fx.run(() -> losses.getSelectionModel().clearAndSelect(at + 1));
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
    }
}
