package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.workbench.testing.Ears;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.textview.TextView;

/** Who cannot see the window is told what everything in it is, in each tab and on each card. */
class EarsTest {

    private static final List<String> TABS = List.of(
            "view.read", "view.compare", "view.statements", "view.stories", "view.search", "view.entities");
    private static final List<String> CARDS = List.of(
            "help.keys", "help.palette", "code.rule", "code.templates", "code.add", "doubt.list", "file.export",
            "file.backups", "view.history", "project.note", "entity.add",
            "carried.tray", "carried.list", "find.code", "find.document", "tag.entity",
            "tag.note");

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();

    private void listen(RealWindow window, String where) {
        Fx.run(() -> Ears.complaints(window.root()).forEach(said -> complaints.add(where + ": " + said)));
    }

    @Test
    void everythingThatCanBeReachedSaysWhatItIs() throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            for (String tab : TABS) {
                window.does(tab);
                listen(window, tab);
            }
            window.does("view.search");
            Keys.strike("Daesh");
            Keys.press(KeyCode.ENTER);
            window.untilIdle();
            Fx.settle();
            listen(window, "search");
            window.does("view.read");
            TextView report = window.texts().getFirst();
            window.drag(report, "contingency plans");
            Keys.press(KeyCode.P);
            window.untilIdle();
            listen(window, "a tag");
            Keys.press(KeyCode.S);
            window.untilIdle();
            listen(window, "a statement");
            Keys.press(KeyCode.ESCAPE);
            window.drag(report, "contingency plans");
            Keys.press(KeyCode.T);
            window.untilIdle();
            listen(window, "codes to tag with");
            Keys.press(KeyCode.ESCAPE);
            for (String card : CARDS) {
                window.does(card);
                listen(window, card);
                Keys.press(KeyCode.ESCAPE);
                window.untilIdle();
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theStartPageSaysWhatItIs() {
        try (RealWindow window = new RealWindow(folder).start()) {
            listen(window, "start");
        }
        assertThat(complaints).isEmpty();
    }
}
