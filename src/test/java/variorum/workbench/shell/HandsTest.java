package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.textview.TextView;

/** How many keys the usual tasks take in the real window, and how long by the keystroke-level model; both printed. */
class HandsTest {

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

    private HandCount count(String task, Runnable hands) {
        HandCount count = Fx.get(() -> new HandCount(window.find("#undo-title").getScene()));
        hands.run();
        Fx.run(count::stop);
        System.err.println(String.format(Locale.ROOT, "%-58s %2d keys %d pointer acts %.1f s",
                task, count.keys(), count.pointerActs(), count.seconds()));
        return count;
    }

    /** What the fields of the strip hold. */
    private List<String> strip() {
        return Fx.get(() -> window.find("#statement-strip").lookupAll(".text-field").stream()
                .map(field -> ((TextField) field).getText())
                .toList());
    }

    @Test
    void aMentionTakesAStepAndAKey() {
        HandCount byHand = count("mention: step to the word, key of the code", () -> {
            Keys.press(KeyCode.RIGHT, KeyCode.ALT);
            Keys.press(KeyCode.A);
        });
        assertThat(window.said("#undo-title")).isEqualTo("Undo: tag “Syria” as Actor");
        assertThat(byHand.seconds()).isLessThanOrEqualTo(0.8);
        HandCount again = count("mention: step to the word, last code again", () -> {
            Keys.press(KeyCode.RIGHT, KeyCode.ALT);
            Keys.press(KeyCode.Q);
        });
        assertThat(window.said("#undo-title")).isEqualTo("Undo: tag “says” as Actor");
        assertThat(again.seconds()).isLessThanOrEqualTo(0.8);
    }

    @Test
    void theFirstOpenFieldIsAKeyAwayAndTheAnswersOfTheTagBeforeToo() {
        Keys.press(KeyCode.RIGHT, KeyCode.ALT);
        Keys.press(KeyCode.P);
        HandCount first = count("stance of a tag: open field, choice", () -> {
            Keys.press(KeyCode.F2);
            Keys.press(KeyCode.RIGHT);
            Keys.press(KeyCode.SPACE);
        });
        assertThat(window.said("#undo-title")).isEqualTo("Undo: set stance to oppose on “Syria”");
        assertThat(first.keys()).isEqualTo(3);
        Keys.press(KeyCode.ESCAPE);
        Keys.press(KeyCode.RIGHT, KeyCode.ALT);
        Keys.press(KeyCode.P);
        Keys.press(KeyCode.F2, KeyCode.SHIFT);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: set stance to oppose on “says”");
    }

    @Test
    void aKeyThatWasChangedRunsItsCommandWhenThePageIsClosed() {
        Keys.press(KeyCode.F1);
        Keys.type("next word");
        Fx.run(() -> ((Button) window.find("#keys").lookup(".v-key-button")).fire());
        Keys.press(KeyCode.J);
        Keys.press(KeyCode.ESCAPE);
        Keys.press(KeyCode.J);
        Keys.press(KeyCode.A);
        assertThat(window.said("#undo-title")).isEqualTo("Undo: tag “Syria” as Actor");
    }

    @Test
    void aMentionByMouseTakesADoubleClickAndAKey() {
        TextView text = window.texts().getFirst();
        Rectangle2D word = Fx.get(() -> text.places().boundsOf(new Span(
                text.content().text().indexOf("earlier today"), text.content().text().indexOf("today.")))
                .getFirst());
        HandCount hands = count("mention: double click on the word, key of the code", () -> {
            Mouse.in(text).click(word.getMinX() + word.getWidth() / 2, word.getMinY() + word.getHeight() / 2, 2);
            Keys.press(KeyCode.A);
        });
        assertThat(window.said("#undo-title")).isEqualTo("Undo: tag “earlier” as Actor");
        assertThat(hands.seconds()).isLessThanOrEqualTo(3.0);
    }

    /** Removes so many tags, from the first one on. */
    private void remove(int tags) {
        for (int i = 0; i < tags; i++) {
            Keys.press(KeyCode.O);
            Keys.press(KeyCode.U);
        }
        window.untilIdle();
    }

    @Test
    void aSuggestedNameIsLinkedUnderAnyCodeByTwoKeys() {
        HandCount hands = count("mention: next suggestion, key of a code", () -> {
            Keys.press(KeyCode.TAB);
            Keys.press(KeyCode.DIGIT3);
        });
        assertThat(window.said("#undo-title")).isEqualTo("Undo: tag “Syria” as Institution");
        assertThat(hands.keys()).isEqualTo(2);
    }

    @Test
    void aSuggestedMentionTakesTwoKeysAndAllOfThemFour() {
        remove(1);
        HandCount one = count("mention: next suggestion, take it", () -> {
            Keys.press(KeyCode.TAB);
            Keys.press(KeyCode.ENTER);
        });
        assertThat(window.said("#undo-title")).startsWith("Undo: tag “Syria” as ");
        assertThat(one.keys()).isEqualTo(2);
        Keys.press(KeyCode.HOME, KeyCode.CONTROL);
        remove(1);
        Keys.press(KeyCode.RIGHT, KeyCode.CONTROL);
        remove(1);
        HandCount all = count("take all suggestions of a report, from their list", () -> {
            Keys.press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.SHIFT);
            Keys.press(KeyCode.ENTER);
        });
        assertThat(window.said("#undo-title")).matches("Undo: tag \\d mentions");
        assertThat(all.keys()).isEqualTo(4);
    }

    @Test
    void statementsAreChangedTogetherInTheTable() {
        Keys.press(KeyCode.DIGIT3, KeyCode.ALT);
        window.untilIdle();
        HandCount hands = count("table: stance of the first two statements", () -> {
            Keys.press(KeyCode.DOWN);
            Keys.press(KeyCode.DOWN, KeyCode.SHIFT);
            Keys.press(KeyCode.RIGHT);
            Keys.press(KeyCode.F2);
            Keys.strike("n");
            Keys.press(KeyCode.ENTER);
        });
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo("Undo: set stance to neutral in 2 statements");
        assertThat(hands.pointerActs()).isZero();
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(strip()).contains("neutral");
    }

    @Test
    void aBoundaryIsCorrectedByTwoKeys() {
        HandCount hands = count("boundary: select the tag, move its end by a word", () -> {
            Keys.press(KeyCode.O);
            Keys.press(KeyCode.PERIOD);
        });
        assertThat(window.said("#undo-title")).isEqualTo("Undo: move tag to “Syria says”");
        assertThat(hands.keys()).isEqualTo(2);
    }

    @Test
    void aStatementTakesTwelveKeysAtMostAndNoMouse() {
        HandCount hands = count("statement: actor, position, stance, addressee", () -> {
            Keys.press(KeyCode.QUOTE);
            Keys.press(KeyCode.QUOTE);
            Keys.press(KeyCode.S);
            Keys.press(KeyCode.ENTER);
            Keys.strike("o");
            Keys.press(KeyCode.ENTER);
            Keys.press(KeyCode.TAB);
            Keys.strike("us");
            Keys.press(KeyCode.ENTER);
            Keys.press(KeyCode.ESCAPE);
        });
        assertThat(strip())
                .contains("Bashar Al-Ja’afari", "oppose", "United States")
                .anyMatch(words -> words.startsWith("Any military presence"));
        assertThat(hands.keys()).isLessThanOrEqualTo(12);
        assertThat(hands.pointerActs()).isZero();
        assertThat(hands.seconds()).isLessThanOrEqualTo(5.0);
    }
}
