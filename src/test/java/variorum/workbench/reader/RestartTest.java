package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.project.Project;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Zone;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.textview.Layer;

/** What was done by hand is there again when the program is started anew, from the file alone. */
class RestartTest {

    @TempDir
    private Path folder;

    private record Seen(List<String> first, List<String> second, Layer marks, Page page) {}

    private Window open(ProjectFile file, Project project) {
        return new Window(folder, Fx.get(() -> new Room(new FxThread(), file, project)));
    }

    private static Seen seen(Window window) {
        return Fx.get(() -> {
            ColumnModel column = window.room.model.column(Room.A).orElseThrow();
            Room room = window.room;
            return new Seen(room.tags(Room.A), room.tags(Room.B), column.tags().get(), column.page().get());
        });
    }

    @Test
    void tagsPartsAndZonesAreThereAgain() throws Exception {
        Path path = folder.resolve("talks.variorum");
        Seen before;
        try (ProjectFile file = ProjectFile.create(path)) {
            Window window = open(file, Project.EMPTY);
            window.drag(Room.A, "Direct US military intervention");
            Keys.press(KeyCode.P);
            window.drag(Room.A, "does not serve the fight", KeyCode.CONTROL);
            window.drag(Room.A, "military intervention in Syrian territory as well");
            Keys.press(KeyCode.E);
            window.drag(Room.B, "Staffan de Mistura");
            Keys.press(KeyCode.A);
            window.click(Room.A, "Al-Ja’afari is perhaps");
            window.run("zone.promo");
            before = seen(window);
            window.close();
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            Window window = open(file, file.load(Progress.NONE).project());
            assertThat(seen(window)).isEqualTo(before);
            assertThat(before.first()).hasSize(2);
            assertThat(before.page().zones().of(Zone.Kind.PROMO)).hasSize(3);
            Fx.run(() -> window.room.session.undo());
            assertThat(seen(window).page().zones().of(Zone.Kind.PROMO)).hasSize(2);
            window.close();
        }
    }
}
