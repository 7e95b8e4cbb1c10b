package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.project.EditRejected;
import variorum.workbench.command.Command;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** A project that was closed leaves nothing in memory, whatever was done with it. */
class ForgottenProjectTest {

    private static final int MOST_COLLECTIONS = 50;

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new RealWindow(folder).inCheckout().start();
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Whether a thing is collected, in a bounded number of attempts. */
    private static boolean isCollected(WeakReference<?> thing) {
        for (int i = 0; i < MOST_COLLECTIONS && thing.get() != null; i++) {
            System.gc();
            Fx.settle();
        }
        return thing.get() == null;
    }

    private void requireForgotten() {
        List<WeakReference<Object>> kept = Fx.get(window::held);
        window.does("file.close");
        assertThat(window.title()).isEqualTo("Variorum");
        for (WeakReference<Object> each : kept) {
            assertThat(isCollected(each)).as("%s is collected", each.get()).isTrue();
        }
        assertThat(window.messages()).as("nothing goes on with a closed project").isEmpty();
    }

    @Test
    void aProjectThatWasOnlyLookedAtIsForgotten() {
        requireForgotten();
    }

    @Test
    void aProjectThatWasWorkedOnIsForgotten() {
        Keys.press(KeyCode.RIGHT, KeyCode.ALT);
        Keys.press(KeyCode.A);
        window.does("edit.undo");
        window.does("view.compare");
        Keys.press(KeyCode.F7);
        window.command("history");
        window.does("search.open");
        Keys.type("Assad");
        window.untilIdle();
        requireForgotten();
    }

    private List<String> commands() {
        return window.commands().stream().map(Command::id).filter(id -> !id.startsWith("file.")).toList();
    }

    private void does(String command) {
        try {
            window.does(command);
        } catch (EditRejected refused) {
            assertThat(refused.sentence()).as(command).endsWith(".");
        }
    }

    @Test
    void aProjectInWhichEveryCommandWasRunIsForgotten() {
        Set<String> run = new HashSet<>();
        for (String view : List.of("read", "compare", "statements", "stories", "search", "entities")) {
            window.does("view." + view);
            for (String command : commands()) {
                if (run.add(command.replaceAll("^(tag.code|zone).*", "$1"))) {
                    if (!commands().contains(command)) {
                        window.does("view." + view);
                    }
                    does(command);
                    Keys.press(KeyCode.ESCAPE);
                }
            }
        }
        requireForgotten();
    }
}
