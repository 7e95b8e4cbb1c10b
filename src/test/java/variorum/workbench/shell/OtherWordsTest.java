package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** A command is found by what it is called elsewhere. */
class OtherWordsTest {

    @TempDir
    private Path folder;

    private static List<String> found(RealWindow window, String typed) {
        Fx.run(() -> ((TextField) window.find("#palette .text-field")).setText(typed));
        return Fx.get(() -> ((ListView<?>) window.find("#palette .list-view"))
                .getItems().stream().map(row -> ((PaletteModel.Match) row).command().id()).toList());
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream in = OtherWords.class.getResourceAsStream("other-words.properties")) {
            words.load(in);
        }
        return words;
    }

    @Test
    void aCommandIsFoundByItsNamesElsewhereBehindThoseWhoseTitleSaysTheWord() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            Keys.press(KeyCode.K, KeyCode.CONTROL);
            assertThat(found(window, "note").getFirst()).endsWith("note");
            assertThat(found(window, "memo")).contains("tag.note", "statement.note", "project.note");
            for (String command : words().stringPropertyNames()) {
                String word = OtherWords.load().of(command).getLast();
                assertThat(found(window, word)).as(word).contains(command);
            }
        }
    }
}
