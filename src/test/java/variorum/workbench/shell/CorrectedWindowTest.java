package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Keys;

/** A report is replaced by its corrected text, which brings the coding along. */
class CorrectedWindowTest {

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeEach
    void correctTheFirstReport() throws IOException {
        window = new RealWindow(folder).inCheckout();
        String text = Files.readString(folder.resolve("checkout/seeds/000_d3e54ca867e92ff7.txt"));
        Path corrected = folder.resolve("000-corrected.txt");
        Files.writeString(corrected, text.replace("earlier today", "on Friday")
                .replace("French Defence Minister Jean-Yves Le Drian", "An official"));
        window.start();
        window.choose(corrected);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theReckoningIsShownAndEnterReplacesInOneStep() {
        window.command("Replace by a corrected");
        assertThat(window.words()).contains("Replace 000 by 000-corrected", "tagged word for word");
        assertThat(window.said("#undo-title")).isEqualTo("Undo: import 5 reports");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.said("#undo-title")).startsWith("Undo: correct the text of ");
        assertThat(window.messages()).singleElement().asString().startsWith("000-corrected takes the place of 000: ");
        assertThat(window.texts()).anyMatch(text -> text.content().text().toString().contains("negotiator said at"
                + " peace talks in Geneva on Friday"));
    }

    @Test
    void anOrphanIsPutOnTheSelectedWordsFromTheTray() {
        window.command("Replace by a corrected");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        window.drag(window.texts().getLast(), "An official");
        window.press("Open the tray");
        Predicate<String> counted = words -> words.matches("\\d+ in the tray");
        String before = window.words().stream().filter(counted).findFirst().orElseThrow();
        assertThat(window.words()).contains("no words there");
        Keys.press(KeyCode.P);
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo("Undo: place orphan");
        assertThat(window.words()).filteredOn(counted).singleElement().isNotEqualTo(before);
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.find("#tray")).isNull();
    }
}
