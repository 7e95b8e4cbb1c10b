package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.LONGER;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.text.Span;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;

/** What a reader decides in the comparison, by keys: rules, kinds of differences, links, tags. */
class CompareDecisionsTest {

    private final CompareWindow window = new CompareWindow();
    private final CompareBench bench = window.bench;
    private final CompareModel model = window.model;
    private final ComparePane pane = window.pane;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aRuleIsMadeOfTheChosenRowByKeyAndTheTextStaysWhereItIs() {
        window.compare();
        Mouse.in(pane.panel().substitutions()).click(60, 10);
        double scrolled = window.scrolled(Side.B);
        Keys.press(KeyCode.EQUALS);
        window.settle();
        assertThat(Fx.get(() -> model.decisions().rules())).singleElement()
                .satisfies(rule -> assertThat(rule.terms().other()).isEqualTo("Islamic State"));
        assertThat(window.scrolled(Side.B)).isCloseTo(scrolled, within(30.0));
        assertThat(window.y(Side.B, bench.words(AGENCY, "GENEVA").start()))
                .isCloseTo(window.y(Side.A, bench.words(LONGER, "A US or").start()), within(2.0));
        assertThat(CompareWindow.labels(pane.side())).contains("Rules and corrections");
    }

    @Test
    void whatKindOfDifferenceItIsIsSaidByKeys() {
        window.compare();
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.D);
        Keys.type("gloss");
        Keys.press(KeyCode.ENTER);
        Difference here = Fx.get(() -> model.at().current().get().orElseThrow());
        assertThat(Fx.get(() -> DifferenceSheet.told(model.coded().get().get(here)))).isEqualTo("gloss");
        assertThat(CompareWindow.labels(pane.side())).contains("gloss");
    }

    @Test
    void paragraphsArePartedAtTheCaretAndLinkedAgain() {
        window.compare();
        int linked = Fx.get(() -> model.comparison().get().orElseThrow().linked());
        Span french = bench.words(LONGER, "French Defence");
        Mouse.in(window.text(Side.A))
                .click(
                        window.box(Side.A, french).getMinX() + 4,
                        window.box(Side.A, french).getMinY() + 8);
        Keys.press(KeyCode.L, KeyCode.SHIFT);
        window.settle();
        assertThat(Fx.get(() -> model.comparison().get().orElseThrow().linked())).isEqualTo(linked - 1);
        Fx.run(() -> window.text(Side.A).select(new Span(french.start(), french.start())));
        Fx.run(() -> window.text(Side.B).select(new Span(
                bench.words(AGENCY, "French").start(), bench.words(AGENCY, "French").start())));
        Keys.press(KeyCode.L);
        window.settle();
        assertThat(Fx.get(() -> model.comparison().get().orElseThrow().linked())).isEqualTo(linked);
    }

    @Test
    void aTagIsClickedAndCarriedOverByOneKey() {
        Span mistura = bench.words(LONGER, "French Defence Minister");
        bench.session.perform(new Edit.PutAnnotation(Annotation.of(
                LONGER, CompareBench.ACTOR.id(), CompareBench.CODER.id(), mistura)));
        window.compare();
        assertThat(Fx.get(() -> window.text(Side.A).markStackAt(mistura.start()))).hasSize(1);
        Rectangle2D box = window.box(Side.A, mistura);
        Mouse.in(window.text(Side.A)).click(box.getMinX() + 10, box.getMinY() + 8);
        window.settle();
        Span there = bench.words(AGENCY, "French Defence Minister");
        assertThat(Fx.get(() -> window.text(Side.B).markStackAt(there.start()))).hasSize(1);
        Keys.press(KeyCode.C);
        window.settle();
        assertThat(bench.session.project().annotationsOf(AGENCY).list()).singleElement()
                .satisfies(tag -> assertThat(tag.extent()).isEqualTo(there));
        Keys.press(KeyCode.T);
        assertThat(Fx.get(() -> window.text(Side.A).markStackAt(mistura.start()))).isEmpty();
    }

    @Test
    void selectedWordsCanBeTagged() {
        window.compare();
        Rectangle2D box = window.box(Side.B, bench.words(AGENCY, "French"));
        Mouse.in(window.text(Side.B)).click(box.getMinX() + 10, box.getMinY() + 8, 2);
        assertThat(Fx.get(() -> bench.focus.selection().get())).hasValueSatisfying(words -> {
            assertThat(words.document()).isEqualTo(AGENCY);
            assertThat(words.span()).isEqualTo(bench.words(AGENCY, "French"));
        });
    }
}
