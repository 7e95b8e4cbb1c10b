package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.collation.Side;
import variorum.text.Span;
import variorum.workbench.command.Commands;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Shortcut;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.task.FxThread;
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

    private final CompareBench bench = new CompareBench(new FxThread());
    private CompareModel model;
    private ComparePane pane;

    @BeforeEach
    void compareTwoVersionsOfWhichOneHasMergedParagraphs() {
        Fx.run(() -> {
            model = new CompareModel(bench.session, bench.focus, bench.tasks);
            pane = new ComparePane(model, bench.focus, bench.messages);
            model.versions().choose(bench.versions(
                    ONE + "\n\n" + OTHER + "\n\n" + THIRD, ONE + " " + OTHER + "\n\n" + FOURTH));
        });
        BorderPane window = new BorderPane(pane.node(), null, new StackPane(pane.side()), null, null);
        Commands commands = new Commands(new KeyMap(Map.of()), new SimpleStringProperty("compare"));
        commands.add(pane.commands());
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> Shortcut.of(event)
                .filter(key -> !key.isSingle() || SingleKeys.actOn((Node) event.getTarget()))
                .flatMap(commands::on)
                .ifPresent(command -> {
                    command.run();
                    event.consume();
                }));
        Fx.show(window, 1300, 800);
        settle();
    }

    @AfterEach
    void close() {
        Fx.close();
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private void settle() {
        do {
            Fx.settle();
        } while (Fx.get(() -> !bench.tasks.running().isEmpty()));
        Fx.settle();
    }

    private void caret(Side side, String word) {
        Fx.run(() -> {
            var text = pane.spread().column(side).text();
            text.requestFocus();
            int at = text.content().text().indexOf(word);
            text.select(new Span(at, at));
        });
    }

    private int corrections() {
        return Fx.get(() -> model.decisions().corrections().size());
    }

    @Test
    void theParagraphAtTheCaretIsTakenOutAndTheOtherTwoAreLinked() {
        caret(Side.A, "railway");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        settle();
        assertThat(corrections()).isEqualTo(1);
        caret(Side.B, "Critics");
        caret(Side.A, "Lindau");
        Keys.press(KeyCode.L);
        settle();
        assertThat(corrections()).isEqualTo(2);
        assertThat(Fx.get(() -> model.comparison().get().orElseThrow().linked())).isEqualTo(2);
    }

    @Test
    void whatCanNotBeTakenOutSaysWhy() {
        caret(Side.A, "Lindau");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        assertThat(Fx.get(() -> bench.messages.line().get())).startsWith("This paragraph is linked with none");
        caret(Side.A, "Lindau");
        caret(Side.B, "Madaya");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        assertThat(Fx.get(() -> bench.messages.line().get())).startsWith("Several paragraphs are linked here");
        caret(Side.A, "railway");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        settle();
        caret(Side.A, "Madaya");
        Keys.press(KeyCode.K, KeyCode.SHIFT);
        assertThat(Fx.get(() -> bench.messages.line().get())).contains("alone; Shift+L parts them");
        assertThat(corrections()).isEqualTo(1);
    }

    @Test
    void whoWalksAwayFromADifferencePartsTheParagraphAtTheCaret() {
        Fx.run(() -> model.at().step(Walk.ONLY_HERE, true));
        settle();
        assertThat(Fx.get(() -> model.at().current().get())).isPresent();
        caret(Side.A, "Madaya");
        Keys.press(KeyCode.RIGHT);
        assertThat(Fx.get(() -> model.at().current().get())).isEmpty();
        Keys.press(KeyCode.L, KeyCode.SHIFT);
        settle();
        assertThat(Fx.get(() -> model.comparison().get().orElseThrow().linked())).isZero();
    }

    @Test
    void aVersionIsChosenByKeyWhereverTheHandsAreInThePane() {
        Fx.run(() -> pane.side().requestFocus());
        Keys.press(KeyCode.W);
        settle();
        assertThat(Fx.get(() -> pane.node().lookup(".compare-picker"))).isNotNull();
        Keys.press(KeyCode.W);
        assertThat(Fx.get(() -> pane.node().lookupAll(".compare-picker"))).hasSize(1);
        Keys.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> pane.node().lookup(".compare-picker"))).isNull();
        assertThat(Fx.get(() -> pane.side().isFocused())).isTrue();
    }
}
