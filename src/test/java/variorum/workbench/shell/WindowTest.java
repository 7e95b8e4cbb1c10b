package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.AttributeType;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** The real window on the five reports, driven by keys and mouse. */
class WindowTest {

    private static final String UNTAGGED = "contingency plans";

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

    @Test
    void theFirstStartShowsTheFiveReportsSideBySide() {
        assertThat(window.title()).isEqualTo("seeds – Variorum");
        assertThat(Fx.get(() -> ((ListView<?>) window.find("#documents")).getItems().size())).isGreaterThan(5);
        assertThat(window.texts()).hasSize(2);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: import 5 reports");
    }

    @Test
    void twoReportsAreComparedAndWalkedThroughByKeys() {
        Keys.press(KeyCode.DIGIT2, KeyCode.ALT);
        window.untilIdle();
        assertThat(window.words()).anyMatch(words -> words.matches("\\d+ linked paragraphs"));
        assertThat(window.hasSelectedRow(".compare-side")).isFalse();
        Keys.press(KeyCode.F7);
        assertThat(window.hasSelectedRow(".compare-side")).isTrue();
    }

    @Test
    void reportsAreFoundByTypingAndOpenedInFourColumns() {
        window.command("four columns");
        for (String words : List.of("rejects cooperating", "offer to cooperate")) {
            Keys.press(KeyCode.P, KeyCode.CONTROL);
            Keys.type(words);
            Keys.press(KeyCode.ENTER, KeyCode.CONTROL);
            window.untilIdle();
        }
        assertThat(window.texts()).hasSize(4);
        assertThat(window.words()).contains("000", "001", "002", "004");
    }

    @Test
    void theSelectedWordsAreTaggedByTypingTheNameOfACodeInTheCodebook() {
        window.drag(window.texts().getFirst(), UNTAGGED);
        Keys.press(KeyCode.J, KeyCode.CONTROL);
        Keys.type("role of");
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: tag “" + UNTAGGED + "” as Role of Russia");
        assertThat(Fx.get(() -> window.texts().getFirst().isFocused())).isTrue();
    }

    @Test
    void aCommandIsFoundByTypingAndRunByEnter() {
        window.command("fold documents");
        assertThat(window.find("#palette")).isNull();
        assertThat(window.find("#left-rail")).isNotNull();
    }

    @Test
    void theStatementAtHandShowsItsHistoryInTheInspector() {
        assertThat(Fx.get(() -> window.find("#statement-history") != null
                && window.find("#statement-history").isVisible())).isFalse();
        window.drag(window.texts().getFirst(), UNTAGGED);
        Keys.press(KeyCode.S);
        window.untilIdle();
        assertThat(Fx.get(() -> window.find("#statement-history").isVisible())).isTrue();
        assertThat(window.words()).contains("History of the statement", "Coder 1");
    }

    @Test
    void undoSaysWhatItTookBack() {
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.said("#said")).isEqualTo("Undone: import 5 reports");
        Keys.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: import 5 reports");
    }

    @Test
    void allReportsAreSearchedAndEveryPlaceIsTaggedByKeys() {
        Keys.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        Keys.press(KeyCode.HOME);
        Keys.type("\"Tabqa dam\"");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.said("#search-figures")).matches("\\d+ places in \\d+ reports");
        Keys.press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.SHIFT);
        Keys.press(KeyCode.HOME);
        Keys.type("raqqa");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.said("#undo-title")).matches("Undo: tag \\d+ places as Raqqa campaign");
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.said("#said")).matches("Undone: tag \\d+ places as Raqqa campaign");
    }

    @Test
    void theRuleOfTheCodeComesAndGoesWithOneKey() {
        window.drag(window.texts().getFirst(), "Raqqa");
        Keys.press(KeyCode.F4);
        assertThat(window.find("#rule").isVisible()).isTrue();
        assertThat(window.words()).contains("Use it for");
        Keys.press(KeyCode.F4);
        assertThat(window.find("#rule").isVisible()).isFalse();
    }

    @Test
    void anExportAskedForByNameIsWrittenAndReadBack() throws IOException {
        window.command("export as variorum jsonl");
        assertThat(Files.readString(folder.resolve("out.jsonl"))
                        .lines()
                        .filter(line -> line.contains("\"annotation\"")))
                .hasSizeGreaterThan(500);
    }

    @Test
    void entitiesAreFilteredAndMergedByKeys() {
        window.command("entities");
        Keys.press(KeyCode.HOME);
        Keys.type("isis");
        window.untilIdle();
        assertThat(window.said("#entity-figures")).matches("\\d+ of \\d+ entities");
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.M, KeyCode.CONTROL);
        Keys.press(KeyCode.HOME);
        Keys.type("foley");
        Keys.press(KeyCode.ENTER);
        assertThat(window.words()).contains("Merge Islamic State into James Foley?");
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: merge Islamic State into James Foley");
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.said("#said")).isEqualTo("Undone: merge Islamic State into James Foley");
    }

    @Test
    void workOnAProjectStopsWhenItIsClosed() {
        window.doesAtOnce("file.export.archive", "file.close");
        assertThat(window.title()).isEqualTo("Variorum");
        assertThat(window.messages()).isEmpty();
    }

    @Test
    void aFoundPlaceIsTaggedAsAMentionByKeys() {
        Keys.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        Keys.press(KeyCode.HOME);
        Keys.type("highway");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        Keys.press(KeyCode.E, KeyCode.CONTROL);
        Keys.press(KeyCode.HOME);
        Keys.type("daesh");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.said("#undo-title")).startsWith("Undo: tag “highway” as Armed group");
    }

    @Test
    void aCodebookToStartWithIsAddedAndTakenBack() {
        window.command("codebooks to start");
        window.press("Add");
        assertThat(window.said("#undo-title")).isEqualTo("Undo: add the codebook Claims analysis");
        assertThat(window.messages()).anyMatch(said -> said.contains("of “Claims analysis” came into the codebook"));
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.said("#said")).isEqualTo("Undone: add the codebook Claims analysis");
    }

    @Test
    void aNewCodeIsAtHandAndFilledInByKeys() {
        window.drag(window.texts().getFirst(), "Raqqa");
        Keys.press(KeyCode.A);
        window.command("add a code");
        Keys.type("Threat");
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.F2);
        window.untilIdle();
        Keys.press(KeyCode.END);
        Keys.type(" of force");
        Keys.press(KeyCode.ENTER);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: rename Threat to Threat of force");
    }

    @Test
    void theKindOfAQuestionIsChosenByArrows() {
        window.command("add a code");
        Keys.type("Place");
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.F2);
        window.untilIdle();
        Fx.run(() -> ((ScrollPane) window.find("#code-editor .scroll-pane")).setVvalue(1));
        window.press("Ask something more");
        Keys.press(KeyCode.TAB);
        Keys.press(KeyCode.DOWN);
        Keys.press(KeyCode.DOWN);
        assertThat(window.find(".v-question .combo-box")).isInstanceOfSatisfying(ComboBox.class, kind ->
                assertThat(kind.getValue()).isEqualTo(AttributeType.Kind.SCALE));
    }

    @Test
    void theCardOfAnExportSaysWhatIsLostBeforeAnythingIsWritten() {
        Keys.press(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        window.untilIdle();
        assertThat(window.said("#export-losses")).isEqualTo("Nothing is lost.");
        Keys.type("doccano");
        window.untilIdle();
        assertThat(window.said("#export-losses")).startsWith("What will not be in it");
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.find("#export")).isNull();
        assertThat(folder.resolve("out.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("out.jsonl.losses.txt")).isNotEmptyFile();
        window.press("Open the folder");
        assertThat(window.shown()).isEqualTo(folder);
    }
}
