package variorum.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.workbench.control.Buttons;
import variorum.workbench.control.KeyCap;
import variorum.workbench.testing.Fx;

class HintsTest {

    /** Keys of fields, lists and cards, which no command has. */
    private static final Set<String> FIXED = Set.of("Enter", "Esc", "Tab", "Alt+arrows");

    /** A key in brackets at the end of words, on a cap, or named within a sentence. */
    private static final List<Pattern> KEYS = List.of(
            Pattern.compile("\\(([^() \"]+)\\)\""),
            Pattern.compile("new KeyCap\\(\"([^\"]+)\"\\)"),
            Pattern.compile("\"[^\"]* \\(?((?:(?:Ctrl|Alt|Shift)\\+)+[A-Z0-9]+|F[0-9]+)\\b[^\"]*\""),
            Pattern.compile("\"[^\"]*\\b(?:[Pp]ress|with) ([A-Z])\\b[^\"]*\""));

    private final KeyMap keys = new KeyMap(Map.of());
    private final Commands commands = new Commands(keys, new SimpleStringProperty(""));
    private final Hints hints = new Hints(commands);
    private final Command next =
            Command.named("next", "Next difference").on("F7").does(() -> {});
    private final Button button = Fx.get(() -> hints.key(Buttons.icon("bi-arrow-down", "Next", () -> {}), "next"));
    private final KeyCap cap = Fx.get(() -> hints.cap("next"));

    @AfterEach
    void close() {
        Fx.close();
    }

    private void show() {
        commands.add(List.of(next));
        Fx.show(Fx.get(() -> new HBox(button, cap)), 200, 100);
    }

    @Test
    void aCommandThatCameLaterIsNamedOnceTheWindowIsShown() {
        assertThat(button.getTooltip().getText()).isEqualTo("Next");
        show();
        assertThat(button.getTooltip().getText()).isEqualTo("Next (F7)");
        assertThat(button.getAccessibleText()).isEqualTo("Next (F7)");
        assertThat(cap.getText()).isEqualTo("F7");
    }

    @Test
    void anotherKeyIsNamedAtOnceAndNoneLeavesNothing() {
        show();
        Fx.run(() -> keys.give(next, Shortcut.parse("Ctrl+J")));
        assertThat(button.getTooltip().getText()).isEqualTo("Next (Ctrl+J)");
        assertThat(cap.getText()).isEqualTo("Ctrl+J");
        Fx.run(() -> keys.give(next, Optional.empty()));
        assertThat(button.getTooltip().getText()).isEqualTo("Next");
        assertThat(cap.isManaged()).isFalse();
        assertThat(hints.words("next", key -> key + " goes on")).isEmpty();
    }

    @Test
    void noWordsOfTheWindowNameTheKeyOfACommandThemselves() throws IOException {
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/variorum/workbench"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(file)) {
                    keyIn(line).ifPresent(key -> named.add(file.getFileName() + ": " + key));
                }
            }
        }
        assertThat(named).isEmpty();
    }

    private static Optional<String> keyIn(String line) {
        if (line.strip().startsWith("*") || line.strip().startsWith("/*")) {
            return Optional.empty();
        }
        return KEYS.stream().map(pattern -> pattern.matcher(line)).filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(key -> Shortcut.parse(key).isPresent() && !FIXED.contains(key))
                .findFirst();
    }

    @Test
    void aKeyInWordsIsFound() {
        assertThat(Stream.of("\"Close (F4)\"", "new KeyCap(\"N\")", "+ \"; Ctrl+F5 asks.\"", "\"and press S.\"")
                        .map(HintsTest::keyIn))
                .allMatch(Optional::isPresent);
    }
}
