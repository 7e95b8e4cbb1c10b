package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.project.Project;
import variorum.storage.NotOpened;
import variorum.text.Document;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.textview.TextView;

/** What was done and arranged in the window is there at its next start. */
class NextStartTest {

    private static final String UNTAGGED = "contingency plans";
    private static final String TAGGED = "tag “contingency plans” as Position";

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new RealWindow(folder).inCheckout().start();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void startAgain() throws IOException {
        window.close();
        window = new RealWindow(folder).inCheckout().start();
    }

    @Test
    void wordsAreTaggedUndoneAndThereAgainAfterARestart() throws IOException, NotOpened {
        TextView report = window.texts().getFirst();
        window.drag(report, UNTAGGED);
        assertThat(Fx.get(report::selectedText)).isEqualTo(UNTAGGED);
        Keys.press(KeyCode.P);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: " + TAGGED);
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.said("#said")).isEqualTo("Undone: " + TAGGED);
        startAgain();
        Keys.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: " + TAGGED);
        startAgain();
        assertThat(window.said("#undo-title")).isEqualTo("Undo: " + TAGGED);
        window.close();
        assertThat(tagged(RealWindow.read(window.project()))).containsOnlyOnce("Position: " + UNTAGGED);
        window.start();
    }

    private static List<String> tagged(Project project) {
        return project.allAnnotations().map(annotation -> said(project, annotation)).toList();
    }

    private static String said(Project project, Annotation annotation) {
        Document document = project.document(annotation.document()).orElseThrow();
        return project.codebook().code(annotation.code()).orElseThrow().name() + ": "
                + annotation.wordsIn(document.text());
    }

    @Test
    void aPanelIsAsWideAtTheNextStartAsItWasDragged() throws IOException {
        double edge = ((Region) window.find("#left-side")).getWidth() + 1;
        Mouse.in(window.find("#sides")).press(edge, 300).dragTo(edge + 100, 300).release();
        double wide = ((Region) window.find("#left-side")).getWidth();
        assertThat(wide).isGreaterThan(300);
        startAgain();
        assertThat(((Region) window.find("#left-side")).getWidth()).isEqualTo(wide, within(2.0));
    }

    @Test
    void theLastTabIsShownAtTheNextStart() throws IOException {
        Keys.press(KeyCode.DIGIT2, KeyCode.ALT);
        window.untilIdle();
        double wide = ((Region) window.find(".compare-side")).getWidth();
        startAgain();
        assertThat(window.words()).anyMatch(words -> words.matches("\\d+ linked paragraphs"));
        assertThat(((Region) window.find(".compare-side")).getWidth()).isEqualTo(wide, within(2.0));
    }

    @Test
    void aNoteOnTheProjectIsWrittenFoundAgainAndTakenBack() throws IOException {
        window.command("note on the project");
        Keys.type("Who is blamed?");
        Keys.press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: note on the project");
        startAgain();
        window.command("note on the project");
        assertThat(noteOnProject()).isEqualTo("Who is blamed?");
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.said("#said")).isEqualTo("Undone: note on the project");
        assertThat(noteOnProject()).isEmpty();
    }

    private String noteOnProject() {
        return Fx.get(() -> ((TextArea) window.find("#project-note")).getText());
    }

    @Test
    void foldedPanelsAreFoldedAtTheNextStart() throws IOException {
        Keys.press(KeyCode.F9);
        assertThat(window.find("#left-rail")).isNotNull();
        assertThat(window.find("#right-rail")).isNotNull();
        startAgain();
        assertThat(window.find("#left-rail")).isNotNull();
        Keys.press(KeyCode.F9);
        assertThat(window.find("#left-rail")).isNull();
    }

    @Test
    void aKeyIsChangedWhatItTookIsToldAndItIsKept() throws IOException {
        Keys.press(KeyCode.F1);
        Keys.type("both sides");
        window.press("F9");
        Keys.press(KeyCode.K, KeyCode.CONTROL);
        assertThat(window.said("#key-conflict"))
                .isEqualTo("Ctrl+K no longer runs “Find a command”, which has no key now.");
        Keys.press(KeyCode.ESCAPE);
        startAgain();
        Keys.press(KeyCode.K, KeyCode.CONTROL);
        assertThat(window.find("#left-rail")).isNotNull();
        Keys.press(KeyCode.F1);
        window.press("Reset all");
        Keys.press(KeyCode.ESCAPE);
        Keys.press(KeyCode.K, KeyCode.CONTROL);
        assertThat(window.find("#palette")).isNotNull();
    }
}
