package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.project.EditRejected;
import variorum.workbench.command.Command;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** An ellipsis at the end of a command says that it asks for something first; no space stands before it. */
class LabelsTest {

    private static final List<String> TABS = List.of(
            "view.read", "view.compare", "view.statements", "view.stories", "view.search", "view.entities");

    /** Cards on which something is said or chosen before anything happens. */
    private static final List<String> ASKING =
            List.of("#ask", "#picker", "#preview", "#split", "#rename", "#export", "#templates", "#confirm");

    /** What asks only once something is selected, picked or saved, or open in a column. */
    private static final Set<String> LATER = Set.of(
            "Choose the base, on the left…", "Merge the picked entities…", "Split the picked entity…", "Tag with…",
            "Say which entity the selected places name…", "Tag the selected places…", "Run a saved query…",
            "Rename a saved query…", "Forget a saved query…", "Make a statement of another form…");

    /** What asks the system for a file, or leaves the project. */
    private static final List<String> OUTSIDE = List.of("file.", "view.", "help.", "edit.");

    @TempDir
    private Path folder;

    @Test
    void whatAsksFirstEndsInAnEllipsisAndNothingElseDoes() throws IOException {
        Map<String, Boolean> asks = new TreeMap<>();
        try (RealWindow window = new RealWindow(folder).inCheckout().start()) {
            for (String tab : TABS) {
                window.does(tab);
                for (Command command : window.commands()) {
                    String title = Fx.get(() -> command.title().getValue());
                    assertThat(title).doesNotContain(" …").doesNotContain("...");
                    if (OUTSIDE.stream().noneMatch(command.id()::startsWith) && !asks.containsKey(title)) {
                        asks.put(title, asks(window, command));
                    }
                }
            }
        }
        assertThat(asks).hasSizeGreaterThan(60);
        assertThat(asks.entrySet().stream()
                        .filter(each -> !LATER.contains(each.getKey()))
                        .filter(each -> each.getKey().endsWith("…") != each.getValue())
                        .map(each -> each.getKey() + (each.getValue() ? " asks" : " does not ask")))
                .isEmpty();
    }

    private static boolean asks(RealWindow window, Command command) {
        try {
            window.does(command.id());
        } catch (EditRejected nothingToAskAbout) {
            return command.title().getValue().endsWith("…");
        }
        boolean asks = cards(window);
        for (int i = 0; i < 3 && cards(window); i++) {
            Keys.press(KeyCode.ESCAPE);
        }
        return asks;
    }

    private static boolean cards(RealWindow window) {
        return Stream.of(ASKING).flatMap(List::stream).anyMatch(card -> window.find(card) != null);
    }
}
