package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;

class SelectingTest {

    private static final String TEXT = """
            The Syrian chief negotiator said so. He did not say more to reporters at the talks.
            French Defence Minister Jean-Yves Le Drian said the battle would restart.
            The end.""";

    @AfterEach
    void closeWindow() {
        Fx.close();
    }

    @Test
    void aDragSelectsWholeWords() {
        Shown shown = Shown.of(TEXT);
        shown.drag(Mouse.in(shown.view), "chi", "tiat");
        assertThat(shown.selected()).isEqualTo("chief negotiator");
        assertThat(shown.caret()).isEqualTo(shown.span("negotiator").end());
    }

    @Test
    void aDragBackwardsLeavesTheCaretAtTheStart() {
        Shown shown = Shown.of(TEXT);
        shown.drag(Mouse.in(shown.view), "tiat", "yri");
        assertThat(shown.selected()).isEqualTo("Syrian chief negotiator");
        assertThat(shown.caret()).isEqualTo(shown.span("Syrian").start());
    }

    @Test
    void altRefusesTheSnappingToWords() {
        Shown shown = Shown.of(TEXT);
        double left = shown.box("ief").getMinX() + 1;
        double right = shown.box("nego").getMaxX() - 1;
        Mouse.in(shown.view, KeyCode.ALT)
                .press(left, shown.middleY("ief"))
                .dragTo(right, shown.middleY("nego"))
                .release();
        assertThat(shown.selected()).isEqualTo("ief nego");
    }

    @Test
    void aDragGoesAcrossParagraphs() {
        Shown shown = Shown.of(TEXT);
        shown.drag(Mouse.in(shown.view), "talks", "Defence");
        assertThat(shown.selected()).isEqualTo("talks.\nFrench Defence");
    }

    @Test
    void aClickPutsTheCaretAndSelectsNothing() {
        Shown shown = Shown.of(TEXT);
        shown.click("Minister", 1);
        assertThat(shown.selected()).isEmpty();
        assertThat(shown.caret()).isBetween(shown.span("Minister").start(), shown.span("Minister").end());
    }

    @Test
    void twoClicksSelectTheWordThreeTheSentenceFourTheParagraph() {
        Shown shown = Shown.of(TEXT);
        assertThat(shown.click("reporters", 2).selected()).isEqualTo("reporters");
        assertThat(shown.click("reporters", 3).selected()).isEqualTo("He did not say more to reporters at the talks.");
        assertThat(shown.click("reporters", 4).selected()).startsWith("The Syrian").endsWith("talks.");
    }

    @Test
    void shiftAndAClickExtend() {
        Shown shown = Shown.of(TEXT);
        Mouse.in(shown.view).click(shown.box("Syrian").getMinX() + 1, shown.middleY("Syrian"));
        Mouse.in(shown.view, KeyCode.SHIFT).click(shown.middleX("negotiator"), shown.middleY("negotiator"));
        assertThat(shown.selected()).isEqualTo("Syrian chief negotiator");
        Mouse.in(shown.view, KeyCode.SHIFT).click(shown.middleX("chief"), shown.middleY("chief"));
        assertThat(shown.selected()).isEqualTo("Syrian chief");
    }

    @Test
    void theKeyboardSelectsAcrossParagraphs() {
        Shown shown = Shown.of(TEXT);
        Fx.run(() -> shown.view.select(new Span(shown.span("talks").start(), shown.span("talks").start())));
        Keys.press(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(shown.selected()).isEqualTo("talks");
        Keys.press(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(shown.selected()).isEqualTo("talks.\nFrench");
        Keys.press(KeyCode.LEFT, KeyCode.SHIFT);
        assertThat(shown.selected()).isEqualTo("talks.\nFrenc");
        Keys.press(KeyCode.LEFT);
        assertThat(shown.selected()).isEmpty();
        assertThat(shown.caret()).isEqualTo(shown.span("talks").start());
    }

    @Test
    void homeAndEndGoToTheEdgesOfTheLineAndOfTheText() {
        Shown shown = Shown.of(TEXT);
        shown.click("Defence", 1);
        Keys.press(KeyCode.HOME);
        assertThat(shown.caret()).isEqualTo(shown.span("French").start());
        Keys.press(KeyCode.END, KeyCode.SHIFT);
        assertThat(shown.selected()).startsWith("French").doesNotContain("\n");
        Keys.press(KeyCode.END, KeyCode.CONTROL);
        assertThat(shown.caret()).isEqualTo(TEXT.length());
        Keys.press(KeyCode.HOME, KeyCode.CONTROL);
        assertThat(shown.caret()).isZero();
    }

    @Test
    void stepsUpAndDownKeepToTheirPlaceInTheLine() {
        Shown shown = Shown.of(TEXT);
        shown.click("negotiator", 1);
        int from = shown.caret();
        double x = Fx.get(() -> shown.view.places().boundsOf(new Span(from, from + 1)).getFirst().getMinX());
        for (int i = 0; i < 4; i++) {
            Keys.press(KeyCode.DOWN);
        }
        assertThat(shown.caret()).isEqualTo(TEXT.length());
        for (int i = 0; i < 4; i++) {
            Keys.press(KeyCode.UP);
        }
        int back = shown.caret();
        double now = Fx.get(() -> shown.view.places().boundsOf(new Span(back, back + 1)).getFirst().getMinX());
        assertThat(now).isBetween(x - 12, x + 12);
    }

    @Test
    void plusGrowsTheSelectionAndMinusTakesThatBack() {
        Shown shown = Shown.of(TEXT);
        shown.click("say", 1);
        Keys.press(KeyCode.PLUS);
        assertThat(shown.selected()).isEqualTo("say");
        Keys.press(KeyCode.PLUS);
        assertThat(shown.selected()).isEqualTo("He did not say more to reporters at the talks");
        Keys.press(KeyCode.PLUS);
        Keys.press(KeyCode.PLUS);
        assertThat(shown.selected()).startsWith("The Syrian").endsWith("talks.");
        Keys.press(KeyCode.MINUS);
        Keys.press(KeyCode.MINUS);
        Keys.press(KeyCode.MINUS);
        assertThat(shown.selected()).isEqualTo("say");
    }

    @Test
    void altAndAnArrowStepThroughWordsAndSentences() {
        Shown shown = Shown.of(TEXT);
        shown.click("Syrian", 2);
        Keys.press(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(shown.selected()).isEqualTo("chief");
        Keys.press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(shown.selected()).startsWith("He did not");
        Keys.press(KeyCode.DOWN, KeyCode.ALT, KeyCode.CONTROL);
        assertThat(shown.selected()).startsWith("French").endsWith("restart.");
    }

    @Test
    void theSelectedWordsCanBeCopied() {
        Shown shown = Shown.of(TEXT);
        shown.click("Minister", 2);
        Keys.press(KeyCode.C, KeyCode.CONTROL);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Minister");
        Keys.press(KeyCode.A, KeyCode.CONTROL);
        assertThat(shown.selected()).isEqualTo(TEXT);
    }

    @Test
    void lettersAreLeftToTheOwner() {
        Shown shown = Shown.of(TEXT);
        List<KeyCode> seen = new ArrayList<>();
        Fx.run(() -> shown.view.getParent().addEventHandler(
                KeyEvent.KEY_PRESSED, event -> seen.add(event.getCode())));
        Keys.press(KeyCode.A);
        Keys.press(KeyCode.DIGIT1);
        Keys.press(KeyCode.ENTER);
        Keys.press(KeyCode.RIGHT);
        assertThat(seen).containsExactly(KeyCode.A, KeyCode.DIGIT1, KeyCode.ENTER);
    }

    @Test
    void inAnArabicParagraphTheArrowToTheLeftGoesForwards() {
        Shown shown = Shown.of(Specimens.ARABIC + "\n" + TEXT);
        Keys.press(KeyCode.LEFT);
        Keys.press(KeyCode.LEFT);
        assertThat(shown.caret()).isEqualTo(2);
        Keys.press(KeyCode.RIGHT);
        assertThat(shown.caret()).isEqualTo(1);
        shown.drag(Mouse.in(shown.view), "الجعفري", "وجود");
        assertThat(shown.selected()).isEqualTo("الجعفري إن أي وجود");
    }

    @Test
    void aPointerHeldBelowTheViewDrawsTheTextOn() {
        Shown shown = Shown.of(Specimens.first());
        Mouse mouse = Mouse.in(shown.view).press(shown.middleX("Syrian city"), shown.middleY("Syrian city"));
        mouse.dragTo(200, 720);
        double bottom = shown.view.scrolling().heightProperty().get() - shown.view.getHeight();
        for (int frame = 0; frame < 1_000 && shown.view.scrolling().position() < bottom - 1; frame++) {
            Fx.settle();
        }
        mouse.release();
        assertThat(shown.view.scrolling().position()).isGreaterThan(bottom - 2);
        assertThat(shown.selected()).startsWith("Syrian city").contains("he told reporters");
    }

    @Test
    void theCaretStopsAtWhatIsSetAsideAndGoesOn() {
        Shown shown = Shown.of(Specimens.first());
        Fx.run(() -> shown.view.select(new Span(shown.span("coming days.").end(), shown.span("coming days.").end())));
        Keys.press(KeyCode.RIGHT);
        assertThat(shown.caret()).isEqualTo(shown.span("Read: US deploys").start());
        Keys.press(KeyCode.RIGHT);
        assertThat(shown.caret()).isEqualTo(shown.span("Al-Ja’afari said nobody").start());
        Keys.press(KeyCode.UP);
        assertThat(shown.caret()).isEqualTo(shown.span("Read: US deploys").start());
    }
}
