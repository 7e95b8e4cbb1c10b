package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Code;
import variorum.storage.NotOpened;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** Changes of the codebook in the real window, by keys alone. */
class CodebookWindowTest {

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

    /** Finds a code by typing and puts the hands onto its row. */
    private void onto(String code) {
        ListView<?> codes = (ListView<?>) window.find("#codes");
        Fx.run(() -> {
            int at = 0;
            while (!codes.getItems().get(at).toString().contains("name=" + code + ",")) {
                at++;
            }
            codes.getSelectionModel().clearAndSelect(at);
            codes.scrollTo(at);
            codes.requestFocus();
        });
        Fx.settle();
    }

    private boolean handsAreOnTheCodes() {
        return Fx.get(() -> window.find("#codes").isFocused());
    }

    @Test
    void aCodeIsRenamedOnceItWasSeenWhatThatChanges() {
        String before = window.said("#undo-title");
        window.command("rename a code");
        Keys.type("people");
        Keys.press(KeyCode.ENTER);
        Keys.type("Citizens");
        assertThat(window.words()).contains("Rename People").anyMatch(words ->
                words.endsWith("tags in 5 reports will be called Citizens. Sign, colour and answers stay."));
        assertThat(window.said("#undo-title")).isEqualTo(before);
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: rename People to Citizens");
        assertThat(window.find("#rename")).isNull();
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.words()).contains("People").doesNotContain("Citizens");
    }

    @Test
    void escapeLeavesTheNameAndThenTheForm() {
        onto("People");
        Keys.press(KeyCode.F2);
        Keys.type("Citizens");
        assertThat(window.words()).anyMatch(words -> words.contains("will be called Citizens"));
        Keys.press(KeyCode.ESCAPE);
        assertThat(window.find("#code-editor")).isNotNull();
        assertThat(window.words()).noneMatch(words -> words.contains("Citizens"));
        Keys.press(KeyCode.ESCAPE);
        assertThat(window.find("#code-editor")).isNull();
        assertThat(handsAreOnTheCodes()).isTrue();
    }

    @Test
    void aCodeIsCarriedByKeysAndMovedOnceItWasSeenWhatThatChanges() {
        String before = window.said("#undo-title");
        onto("People");
        Keys.press(KeyCode.UP, KeyCode.ALT);
        assertThat(window.words()).anyMatch(words -> words.startsWith("People will stand below Actor, after Armed"));
        Keys.press(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(window.words())
                .anyMatch(words -> words.startsWith("People will stand below Armed group. 19 tags in 5 reports"));
        assertThat(window.said("#undo-title")).isEqualTo(before);
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: move People");
        assertThat(handsAreOnTheCodes()).isTrue();
        Keys.press(KeyCode.LEFT, KeyCode.ALT);
        Keys.press(KeyCode.ESCAPE);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: move People");
        assertThat(handsAreOnTheCodes()).isTrue();
    }

    @Test
    void theHeadOfTheFormSaysTheVersionAsItIsNow() {
        onto("People");
        Keys.press(KeyCode.F2);
        assertThat(window.said("#code-version")).isEqualTo("19 tags, version 1");
        for (int i = 0; i < 30 && !isArea(); i++) {
            Keys.press(KeyCode.TAB);
        }
        Keys.type("All who hold no office. ");
        Keys.press(KeyCode.TAB);
        assertThat(window.said("#code-version")).isEqualTo("19 tags, version 2");
    }

    @Test
    void whatIsBeingTypedIntoTheFormIsKeptWhenTheProjectIsClosed() throws NotOpened {
        onto("People");
        Keys.press(KeyCode.F2);
        for (int i = 0; i < 30 && !isArea(); i++) {
            Keys.press(KeyCode.TAB);
        }
        Keys.type("All who hold no office. ");
        window.does("file.close");
        Code people = RealWindow.read(window.project()).codebook().codes().stream()
                .filter(code -> code.name().equals("People")).findFirst().orElseThrow();
        assertThat(people.rules().definition()).startsWith("All who hold no office.");
        assertThat(window.messages()).isEmpty();
    }

    private boolean isArea() {
        return Fx.get(() -> window.root().getScene().getFocusOwner() instanceof TextArea);
    }

    @Test
    void aKeyThatIsNoneStaysOnTheScreenWithASentenceAndIsNotStored() {
        onto("People");
        Keys.press(KeyCode.F2);
        Keys.press(KeyCode.TAB);
        Keys.press(KeyCode.TAB);
        Keys.type("AB");
        Keys.press(KeyCode.ENTER);
        String wrong = "A key is one letter from A to Z or one digit; “AB” is not.";
        assertThat(window.words()).contains(wrong);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: import 5 reports");
        Keys.press(KeyCode.BACK_SPACE);
        assertThat(window.words()).filteredOn(wrong::equals).hasSizeLessThan(2);
        Keys.press(KeyCode.BACK_SPACE);
        Keys.type("U");
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#said"))
                .isEqualTo("U is the key of “Remove tag” already; Help, All keys gives that another.");
        Keys.press(KeyCode.BACK_SPACE);
        Keys.type("1");
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#said")).isEqualTo("Government gave up the key 1.");
        assertThat(window.said("#undo-title")).isEqualTo("Undo: change the key of People");
    }

    @Test
    void aDayOfAReportThatDoesNotExistStaysOnTheScreenAndIsNotStored() {
        TextField day = Fx.get(() -> (TextField) window.root().lookupAll(".text-field").stream()
                .filter(node -> node instanceof TextField field && field.getText().startsWith("2017-03-24"))
                .findFirst()
                .orElseThrow());
        Fx.run(() -> {
            day.requestFocus();
            day.selectAll();
        });
        Keys.type("2017-02-30");
        Keys.press(KeyCode.TAB);
        assertThat(Fx.get(() -> day.getText())).isEqualTo("2017-02-30");
        assertThat(window.words()).filteredOn(words -> words.startsWith("“2017-02-30” is no date")).hasSize(2);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: import 5 reports");
        Fx.run(day::requestFocus);
        Keys.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> day.getText())).isEqualTo("2017-03-24 16:22");
    }
}
