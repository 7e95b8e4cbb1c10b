package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.preferences.Preferences;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The real window on the five reports, driven by keys. */
class WindowTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Window window;

    private void open() throws IOException {
        Path checkout = folder.resolve("checkout");
        Files.createDirectories(checkout.resolve("seeds"));
        Files.createDirectories(checkout.resolve("annotations"));
        Path example = checkout.resolve("annotations/seeds.jsonl");
        if (!Files.exists(example)) {
            Files.copy(Path.of("annotations/seeds.jsonl"), example);
            try (Stream<Path> reports = Files.list(Path.of("seeds"))) {
                for (Path report : reports.toList()) {
                    Files.copy(report, checkout.resolve("seeds").resolve(report.getFileName()));
                }
            }
        }
        Preferences preferences = Preferences.in(folder.resolve("preferences"));
        Fx.run(() -> {
            stage = new Stage();
            window = new Window(stage, new Surroundings(
                    preferences, new Nobody(), InstantSource.system(), ZoneOffset.UTC, checkout, "Coder 1"));
            window.start(Optional.empty());
        });
        untilIdle();
    }

    private void untilIdle() {
        while (Fx.get(window::isBusy)) {
            Fx.settle();
        }
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(window::close);
    }

    private Node find(String selector) {
        return Fx.get(() -> stage.getScene().lookup(selector));
    }

    private String undoTitle() {
        return Fx.get(() -> ((Label) stage.getScene().lookup("#undo-title")).getText());
    }

    @Test
    void theFirstStartShowsTheFiveReportsSideBySide() throws IOException {
        open();
        assertThat(Fx.get(stage::getTitle)).isEqualTo("seeds – Variorum");
        assertThat(Fx.get(() -> ((ListView<?>) stage.getScene().lookup("#documents"))
                        .getItems()
                        .size()))
                .isGreaterThan(5);
        assertThat(undoTitle()).isEqualTo("Undo: import 5 reports");
    }

    @Test
    void aCommandIsFoundByTypingAndRunByEnter() throws IOException {
        open();
        Keys.press(KeyCode.K, KeyCode.CONTROL);
        assertThat(find("#palette")).isNotNull();
        Keys.type("fold documents");
        Keys.press(KeyCode.ENTER);
        assertThat(find("#palette")).isNull();
        assertThat(find("#left-rail")).isNotNull();
    }

    @Test
    void foldedPanelsAreFoldedAtTheNextStart() throws IOException {
        open();
        Keys.press(KeyCode.F9);
        assertThat(find("#left-rail")).isNotNull();
        assertThat(find("#right-rail")).isNotNull();
        Fx.run(window::close);
        open();
        assertThat(find("#left-rail")).isNotNull();
        Keys.press(KeyCode.F9);
        assertThat(find("#left-rail")).isNull();
    }

    @Test
    void undoSaysWhatItTookBack() throws IOException {
        open();
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(Fx.get(() -> ((Label) stage.getScene().lookup("#said")).getText()))
                .isEqualTo("Undone: import 5 reports");
        Keys.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(undoTitle()).isEqualTo("Undo: import 5 reports");
    }

    @Test
    void anExportAskedForByNameIsWrittenAndReadBack() throws IOException {
        open();
        Keys.press(KeyCode.K, KeyCode.CONTROL);
        Keys.type("export as variorum");
        Keys.press(KeyCode.ENTER);
        untilIdle();
        assertThat(Files.readString(folder.resolve("out.jsonl"))
                        .lines()
                        .filter(line -> line.contains("\"annotation\"")))
                .hasSizeGreaterThan(500);
    }

    /** Asks nobody: exports go to one place. */
    private final class Nobody implements FileDialogs {
        @Override
        public Optional<Path> openProject() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newProject(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> export(String suggestedName, String ending) {
            return Optional.of(folder.resolve("out" + ending));
        }

        @Override
        public List<Path> documents() {
            return List.of();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    }
}
