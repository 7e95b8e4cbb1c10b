package variorum.workbench.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasPutIsThereAtTheNextStart() {
        Preferences first = Preferences.in(folder.resolve("not/there/yet"));
        first.put("window.width", 1440.5);
        first.put("title", "Raqqa = ‘Geneva’ # : الرقة");
        first.put("open", List.of("a", "b"));
        first.put("left.folded", true);
        first.save();
        Preferences second = Preferences.in(folder.resolve("not/there/yet"));
        assertThat(second.number("window.width", 1)).isEqualTo(1440.5);
        assertThat(second.get("title", "")).isEqualTo("Raqqa = ‘Geneva’ # : الرقة");
        assertThat(second.list("open")).containsExactly("a", "b");
        assertThat(second.flag("left.folded", false)).isTrue();
        assertThat(second.problem()).isEmpty();
    }

    @Test
    void aShorterListReplacesALongerOne() {
        Preferences preferences = Preferences.in(folder);
        preferences.put("open", List.of("a", "b", "c"));
        preferences.put("open", List.of("d"));
        assertThat(preferences.list("open")).containsExactly("d");
    }

    @Test
    void valuesCanBeAskedForByTheBeginningOfTheirNames() {
        Preferences preferences = Preferences.in(folder);
        preferences.put("keys.tag.again", "Ctrl+J");
        assertThat(preferences.under("keys.")).isEqualTo(Map.of("tag.again", "Ctrl+J"));
        preferences.forget("keys.");
        assertThat(preferences.under("keys.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\u00", "number=\\uZZZZ"})
    void aBrokenFileIsLeftAsideWithAMessage(String content) throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), content);
        Preferences preferences = Preferences.in(folder);
        assertThat(preferences.get("number", "none")).isEqualTo("none");
        assertThat(preferences.problem())
                .get()
                .asString()
                .contains("can't be read and were set aside as preferences.broken");
        preferences.save();
        assertThat(folder.resolve("preferences.broken")).hasContent(content);
        assertThat(preferences.problem()).as("told once").isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsAMessageAndNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Preferences preferences = Preferences.in(file.resolve("folder"));
        preferences.put("a", "b");
        preferences.save();
        assertThat(preferences.problem()).isPresent();
    }

    @Test
    void noUnfinishedFileIsLeftBehind() throws IOException {
        Preferences preferences = Preferences.in(folder);
        preferences.put("a", "b");
        preferences.save();
        preferences.save();
        assertThat(folder).isDirectoryContaining("glob:**/preferences.properties");
        Files.delete(folder.resolve("preferences.properties"));
        Files.createDirectories(folder.resolve("preferences.properties/in the way"));
        preferences.save();
        assertThat(preferences.problem()).isPresent();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsNoNumberCountsAsNone() {
        Preferences preferences = Preferences.in(folder);
        preferences.put("a", "wide");
        preferences.put("b", "NaN");
        assertThat(preferences.number("a", 7)).isEqualTo(7);
        assertThat(preferences.number("b", 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', /home/x/.config/variorum",
        "Linux, /etc/xdg, /etc/xdg/variorum",
        "Mac OS X, '', /home/x/Library/Application Support/Variorum"
    })
    void theFolderIsThatOfTheSystem(String system, String config, Path expected) {
        assertThat(Preferences.defaultFolder(Map.of("XDG_CONFIG_HOME", config), system, Path.of("/home/x")))
                .isEqualTo(expected);
    }
}
