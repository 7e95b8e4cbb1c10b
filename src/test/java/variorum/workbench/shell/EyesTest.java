package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.workbench.testing.Eyes;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.theme.Theme;

/** Every word of the window can be read where it really stands, in every theme. */
class EyesTest {

    private static final List<String> PLACES = List.of(
            "view.read", "view.statements", "view.stories", "view.search", "view.entities", "view.compare",
            "code.templates", "help.palette", "help.keys", "doubt.list", "file.export", "view.history");

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();

    private void look(RealWindow window, String where) {
        Fx.settle();
        Fx.run(() -> Eyes.complaints(window.root().getScene()).forEach(said -> complaints.add(where + ": " + said)));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordCanBeReadOnWhatIsDrawnBehindIt(Theme theme) throws IOException {
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            window.does("view.theme." + theme.name().toLowerCase(Locale.ROOT));
            for (String place : PLACES) {
                window.does(place);
                look(window, place);
                if (!place.startsWith("view")) {
                    Keys.press(KeyCode.ESCAPE);
                    window.untilIdle();
                }
            }
            window.does("view.search");
            Keys.strike("Daesh");
            Keys.press(KeyCode.ENTER);
            window.untilIdle();
            look(window, "found");
            window.does("view.read");
            window.drag(window.texts().getFirst(), "contingency plans");
            Keys.press(KeyCode.P);
            window.untilIdle();
            look(window, "a tag");
            Keys.press(KeyCode.S);
            window.untilIdle();
            look(window, "a statement");
        }
        assertThat(complaints).isEmpty();
    }
}
