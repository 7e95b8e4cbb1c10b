package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;

/** Paragraphs are linked, parted and taken out of links by keys, and what can't be done says why. */
class LinkingTest {

    private static final String ONE =
            "Rebels left the besieged town of Madaya on Friday in green buses that the army had sent there.";
    private static final String OTHER =
            "The minister of transport said that the railway to the coast would be mended before the winter.";
    private static final String THIRD = "A marching band from Lindau played while children waved paper flags.";
    private static final String FOURTH = "Critics called all of this an expensive campaign paid for by the treasury.";

    private final CompareWindow window = new CompareWindow();

    @BeforeEach
    void compareTwoVersionsOfWhichOneHasMergedParagraphs() {
        Fx.run(() -> window.model.versions().choose(window.bench.versions(
                ONE + "\n\n" + OTHER + "\n\n" + THIRD, ONE + " " + OTHER + "\n\n" + FOURTH)));
        window.show();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void caret(Side side, String word) {
        Fx.run(() -> {
            var text = window.pane.spread().column(side).text();
            text.requestFocus();
            int at = text.content().text().indexOf(word);
            text.select(new Span(at, at));
        });
    }

    private int corrections() {
        return Fx.get(() -> window.model.decisions().corrections().size());
    }

    @Test
    void theParagraphAtTheCaretIsTakenOutAndTheOtherTwoAreLinked() {
        caret(Side.A, "railway");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        window.settle();
        assertThat(corrections()).isEqualTo(1);
        caret(Side.B, "Critics");
        caret(Side.A, "Lindau");
        Keys.press(KeyCode.L);
        window.settle();
        assertThat(corrections()).isEqualTo(2);
        assertThat(Fx.get(() -> window.model.comparison().get().orElseThrow().linked())).isEqualTo(2);
    }

    @Test
    void whatCanNotBeTakenOutSaysWhy() {
        caret(Side.A, "Lindau");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        assertThat(Fx.get(() -> window.bench.messages.line().get())).startsWith("This paragraph is linked with none");
        caret(Side.A, "Lindau");
        caret(Side.B, "Madaya");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        assertThat(Fx.get(() -> window.bench.messages.line().get())).startsWith("Several paragraphs are linked here");
        caret(Side.A, "railway");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        window.settle();
        caret(Side.A, "Madaya");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        assertThat(Fx.get(() -> window.bench.messages.line().get())).contains("alone; Shift+L parts them");
        assertThat(corrections()).isEqualTo(1);
    }

    @Test
    void whoWalksAwayFromADifferencePartsTheParagraphAtTheCaret() {
        Fx.run(() -> window.model.at().step(Walk.ONLY_HERE, true));
        window.settle();
        assertThat(Fx.get(() -> window.model.at().current().get())).isPresent();
        caret(Side.A, "Madaya");
        Keys.press(KeyCode.RIGHT);
        assertThat(Fx.get(() -> window.model.at().current().get())).isEmpty();
        Keys.press(KeyCode.L, KeyCode.SHIFT);
        window.settle();
        assertThat(Fx.get(() -> window.model.comparison().get().orElseThrow().linked())).isZero();
    }

    @Test
    void aVersionIsChosenByKeyWhereverTheHandsAreInThePane() {
        Fx.run(() -> window.pane.side().requestFocus());
        Keys.press(KeyCode.W);
        window.settle();
        assertThat(Fx.get(() -> window.pane.node().lookup(".compare-picker"))).isNotNull();
        Keys.press(KeyCode.W);
        assertThat(Fx.get(() -> window.pane.node().lookupAll(".compare-picker"))).hasSize(1);
        Keys.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> window.pane.node().lookup(".compare-picker"))).isNull();
        assertThat(Fx.get(() -> window.pane.side().isFocused())).isTrue();
    }
}
