package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.theme.Theme;

class ScrollingTest {

    @AfterEach
    void closeWindow() {
        Fx.close();
    }

    @Test
    void onlyRowsNearTheViewHaveNodesHoweverLongTheText() {
        String text = Specimens.longText(1_000_000);
        Shown shown = Shown.of(text, Specimens.spread(text, 5_000).toArray(Item[]::new));
        assertThat(Fx.get(() -> shown.view.page().rowsWithNodes().size())).isLessThan(30);
        Fx.run(() -> shown.view.scrollTo(text.length() / 2));
        Fx.settle();
        assertThat(Fx.get(() -> shown.view.page().rowsWithNodes().size())).isLessThan(40);
        Fx.run(() -> shown.view.scrollTo(text.length()));
        Fx.settle();
        assertThat(Fx.get(() -> shown.view.page().rowsWithNodes().size())).isLessThan(40);
    }

    @Test
    void whatIsInViewStaysWhereItIsWhileTheRestIsMeasured() {
        String text = Specimens.longText(200_000);
        Shown shown = Shown.of(text);
        Span place = new Span(120_000, 120_001);
        Fx.run(() -> shown.view.scrolling().level(place.start(), 200));
        Fx.settle();
        double before = Fx.get(() -> shown.view.places().boundsOf(place).getFirst().getMinY());
        while (!Fx.get(() -> shown.view.page().heights().areAllMeasured())) {
            Fx.settle();
            assertThat(Fx.get(
                            () -> shown.view.places().boundsOf(place).getFirst().getMinY()))
                    .isBetween(before - 1, before + 1);
        }
    }

    @Test
    void theCaretIsNotDrawnAboveOrBelowTheView() {
        Shown shown = Shown.of(Specimens.longText(20_000));
        Node caret = Fx.get(() -> shown.view.getChildrenUnmodifiable().stream()
                .filter(Caret.class::isInstance)
                .findFirst()
                .orElseThrow());
        assertThat(Fx.get(caret::isVisible)).isTrue();
        Fx.run(() -> shown.view.scrolling().by(120));
        Fx.settle();
        assertThat(Fx.get(caret::isVisible)).isFalse();
    }

    @Test
    void heightsAndOffsetsLeadToEachOther() {
        Shown shown = Shown.of(Specimens.first());
        while (!Fx.get(() -> shown.view.page().heights().areAllMeasured())) {
            Fx.settle();
        }
        for (String words : List.of("Syria says", "Any military", "Direct US", "The PKK is recognised")) {
            int offset = shown.span(words).start();
            double y = Fx.get(() -> shown.view.places().yOf(offset));
            int line = Fx.get(() -> shown.view.places().offsetAtY(y + 10));
            assertThat(Fx.get(() -> shown.view.places().yOf(line))).as(words).isEqualTo(y);
        }
    }

    @Test
    void aSentenceIsLevelInTwoPanes() {
        Shown shown = Shown.of(Specimens.first());
        int offset = shown.span("The PKK is recognised").start();
        Fx.run(() -> shown.view.scrolling().level(offset, 123));
        Fx.settle();
        assertThat(Fx.get(() -> shown.view.places().viewYOf(offset)))
                .isBetween(122.0, 124.0);
    }

    @Test
    void scrollingIsToldAndEndsAtTheEnds() {
        Shown shown = Shown.of(Specimens.first());
        assertThat(shown.view.scrolling().position()).isZero();
        Mouse.in(shown.view).wheel(100, 100, -2);
        assertThat(shown.view.scrolling().position()).isEqualTo(80);
        Fx.run(() -> shown.view.scrolling().by(-500));
        assertThat(shown.view.scrolling().position()).isZero();
        Fx.run(() -> shown.view.scrolling().to(1e9));
        Fx.settle();
        double end = shown.view.scrolling().heightProperty().get() - shown.view.getHeight();
        assertThat(shown.view.scrolling().position()).isBetween(end - 1, end + 1);
        Rectangle2D last = shown.box("walk away from the talks.");
        assertThat(last.getMaxY()).isLessThan(shown.view.getHeight());
    }

    @Test
    void theCaretIsKeptInView() {
        Shown shown = Shown.of(Specimens.first());
        Keys.press(KeyCode.END, KeyCode.CONTROL);
        int end = shown.caret();
        double y = Fx.get(() -> shown.view.places().viewYOf(end));
        assertThat(y).isBetween(0.0, shown.view.getHeight());
        for (int i = 0; i < 6; i++) {
            Keys.press(KeyCode.PAGE_UP);
        }
        assertThat(shown.view.scrolling().position()).isLessThan(40);
    }

    @Test
    void whatIsSetAsideOpensByAClickAndWhenSomethingInItIsSought() {
        Shown shown = Shown.of(Specimens.first());
        double before = shown.view.scrolling().heightProperty().get();
        double y = shown.box("A US or Turkish").getMinY() - 24;
        Mouse.in(shown.view).click(60, y);
        assertThat(shown.view.isOpen(2)).isTrue();
        assertThat(shown.view.scrolling().heightProperty().get()).isGreaterThan(before);
        assertThat(shown.box("Creating new perspectives").getHeight()).isPositive();
        Mouse.in(shown.view).click(60, shown.box("Creating new perspectives").getMinY() - 20);
        assertThat(shown.view.isOpen(2)).isFalse();

        int promo = shown.span("Read: The solution").start();
        Fx.run(() -> shown.view.scrollTo(promo));
        Fx.settle();
        assertThat(shown.box("Read: The solution").getWidth()).isPositive();
    }

    @Test
    void thePlaceAtTheTopIsKeptWhenTheLettersGrowAndTheThemeChanges() {
        Shown shown = Shown.of(Specimens.first());
        Fx.run(() -> shown.view.scrolling().level(shown.span("The PKK is recognised").start(), 0));
        Fx.settle();
        int top = Fx.get(shown.view.places()::topOffset);
        Fx.run(() -> shown.view.metricsProperty().set(TextMetrics.TAGGED.zoomed(1.5)));
        Fx.settle();
        assertThat(Fx.get(shown.view.places()::topOffset)).isEqualTo(top);
        Fx.run(() -> Theme.DARK.applyTo(shown.view.getScene()));
        Fx.settle();
        assertThat(Fx.get(shown.view.places()::topOffset)).isEqualTo(top);
    }

    @Test
    void aScreenReaderCanAskForLinesAndPlaces() {
        Shown shown = Shown.of("First line.\nSecond paragraph of the text.");
        TextView view = shown.view;
        int second = shown.span("Second").start();
        assertThat(ask(view, AccessibleAttribute.TEXT)).isEqualTo(view.content().text());
        assertThat(ask(view, AccessibleAttribute.LINE_FOR_OFFSET, second)).isEqualTo(1);
        assertThat(ask(view, AccessibleAttribute.LINE_START, 1)).isEqualTo(second);
        assertThat(ask(view, AccessibleAttribute.LINE_END, 0)).isEqualTo("First line.".length());
        Rectangle2D box = shown.box("graph");
        Point2D onScreen = Fx.get(() -> view.localToScreen(box.getMinX() + 1, box.getMinY() + 5));
        assertThat(ask(view, AccessibleAttribute.OFFSET_AT_POINT, onScreen)).isEqualTo(shown.span("graph").start());
        Fx.run(() -> view.select(shown.span("line")));
        assertThat(ask(view, AccessibleAttribute.SELECTION_START)).isEqualTo(6);
        assertThat(ask(view, AccessibleAttribute.SELECTION_END)).isEqualTo(10);
        assertThat(ask(view, AccessibleAttribute.CARET_OFFSET)).isEqualTo(10);
    }

    private static Object ask(TextView view, AccessibleAttribute attribute, Object... parameters) {
        return Fx.get(() -> view.queryAccessibleAttribute(attribute, parameters));
    }
}
