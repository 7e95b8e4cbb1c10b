package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static variorum.workbench.compare.CompareBench.LONGER;
import static variorum.workbench.compare.CompareBench.current;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/** The comparison in a window, with keys and mouse. */
class ComparePaneTest {

    private final CompareWindow window = new CompareWindow();
    private final CompareBench bench = window.bench;
    private final CompareModel model = window.model;
    private final ComparePane pane = window.pane;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aScreenReaderIsToldWhatStripsAndRibbonsShow() {
        window.compare();
        assertThat(told(StripPane.class)).first().asString().matches(
                "\\d+ passages shared.*, 4 only here, 4 set aside\\. In view: paragraphs 1 to \\d+");
        assertThat(told(RibbonPane.class)).first().asString().startsWith("11 ribbons. Only on the left: paragraphs");
        Keys.press(KeyCode.F7);
        assertThat(told(StripPane.class)).first().asString().endsWith("Current difference: a heading");
    }

    private List<Object> told(Class<? extends Node> kind) {
        return Fx.get(() -> pane.node().lookupAll("*").stream()
                .filter(node -> kind.isInstance(node) && node.isVisible())
                .map(node -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toList());
    }

    @Test
    void f7WalksTheDifferencesInOrderAndBothColumnsShowEachLevel() {
        window.compare();
        List<Difference> all = Fx.get(() -> model.shown().differences().get());
        List<Difference> met = new ArrayList<>();
        for (int i = 1; i <= all.size(); i++) {
            Keys.press(KeyCode.F7);
            Difference here = Fx.get(() -> model.at().current().get().orElseThrow());
            met.add(here);
            assertThat(Fx.get(() -> pane.tools().position())).isEqualTo(i + " of " + all.size());
            for (Side side : Side.values()) {
                assertThat(window.y(side, here.in(side).start())).as("%s of %s", side, here).isBetween(-1.0, 740.0);
            }
            if (window.canLevel(Side.A) && window.canLevel(Side.B)) {
                assertThat(window.y(Side.A, here.a().start()))
                        .isCloseTo(window.y(Side.B, here.b().start()), within(1.5));
            }
        }
        assertThat(met).isEqualTo(all);
        Keys.press(KeyCode.F7, KeyCode.SHIFT);
        assertThat(Fx.get(() -> model.at().current().get())).contains(all.get(all.size() - 2));
    }

    @Test
    void aLayerSwitchedOffLosesItsColourAndKeepsItsCount() {
        window.compare();
        Span daesh = bench.words(LONGER, "Daesh without");
        Rectangle2D box = window.box(Side.A, new Span(daesh.start(), daesh.start() + 5));
        LayerChip chip = pane.tools().chip(Layer.NAME);
        assertThat(colour(Side.A, box)).isEqualTo(Token.WORD.in(Theme.LIGHT));
        Mouse.in(chip).click(10, 10);
        assertThat(colour(Side.A, box)).isEqualTo(Token.PAPER.in(Theme.LIGHT));
        assertThat(Fx.get(() -> chip.lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .contains("5");
        Mouse.in(chip).click(10, 10);
        assertThat(colour(Side.A, box)).isEqualTo(Token.WORD.in(Theme.LIGHT));
    }

    private Color colour(Side side, Rectangle2D box) {
        return Fx.get(() -> window.text(side).snapshot(null, null).getPixelReader()
                .getColor((int) box.getMinX(), (int) box.getMinY() + 1));
    }

    @Test
    void theWordsOfTheOtherVersionAreReadInPlaceByOneKey() {
        window.compare();
        Span daesh = bench.words(LONGER, "Daesh in the Syrian city");
        Span after = new Span(daesh.start() + 6, daesh.start() + 8);
        double own = window.box(Side.A, after).getMinX();
        Keys.press(KeyCode.V);
        assertThat(Fx.get(() -> model.shown().wordings().get())).isEqualTo(Wordings.OTHER);
        Rectangle2D moved = window.box(Side.A, after);
        assertThat(moved.getMinX()).isNotCloseTo(own, within(5.0));
        Keys.press(KeyCode.V);
        assertThat(Fx.get(() -> model.shown().wordings().get())).isEqualTo(Wordings.BOTH);
        Keys.press(KeyCode.V);
        assertThat(window.box(Side.A, after).getMinX()).isCloseTo(own, within(0.01));
    }

    @Test
    void aRowOfTheTableGoesToEachOfItsPlaces() {
        window.compare();
        Node list = pane.panel().substitutions();
        Mouse.in(list).click(60, 10);
        assertThat(Fx.get(() -> current(model))).isEqualTo("name: Daesh -> Islamic State");
        int first = Fx.get(() -> model.at().current().get().orElseThrow().a().start());
        Mouse.in(list).click(60, 10);
        assertThat(Fx.get(() -> model.at().current().get().orElseThrow().a().start())).isGreaterThan(first);
        Keys.press(KeyCode.DOWN);
        assertThat(Fx.get(() -> current(model))).isEqualTo("typography: US -> U.S.");
    }

    @Test
    void aClickOnChangedWordsMakesThemCurrentAndElsewhereIsWhereTheNextBegins() {
        window.compare();
        Span words = bench.words(LONGER, "the regime of");
        Rectangle2D box = window.box(Side.A, words);
        Mouse.in(window.text(Side.A)).click(box.getMinX() + 20, box.getMinY() + 8);
        assertThat(Fx.get(() -> current(model))).isEqualTo("wording: the regime of -> ");
        Rectangle2D plain = window.box(Side.A, bench.words(LONGER, "reporters after meeting"));
        Mouse.in(window.text(Side.A)).click(plain.getMinX() + 20, plain.getMinY() + 8);
        assertThat(Fx.get(() -> current(model))).isEqualTo("nowhere");
        Keys.press(KeyCode.F7);
        assertThat(Fx.get(() -> current(model))).isEqualTo("name: Al-Ja’afari -> Ja'afari");
    }

    @Test
    void theOtherReadingIsOneKeyAway() {
        window.compare();
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.R);
        assertThat(Fx.get(() -> pane.card().words())).contains("(Islamic State)", "has no words here", "Quotation");
        Keys.press(KeyCode.R);
        assertThat(Fx.get(() -> pane.card().isOpen())).isFalse();
    }

    @Test
    void differencesAreFoundByTyping() {
        window.compare();
        Keys.press(KeyCode.F, KeyCode.CONTROL);
        Keys.type("friday");
        assertThat(Fx.get(() -> model.shown().listed().get())).hasSize(2);
        Keys.press(KeyCode.ENTER);
        assertThat(Fx.get(() -> current(model))).isEqualTo("time: earlier today -> on Friday");
        Keys.press(KeyCode.DOWN);
        assertThat(Fx.get(() -> current(model))).isEqualTo("time: today -> on Friday");
    }

    @Test
    void theFieldStaysWhereItIsWhileTheReaderWalksOnFromIt() {
        window.compare();
        Keys.press(KeyCode.F, KeyCode.CONTROL);
        Node field = Fx.get(() -> pane.side().getScene().getFocusOwner());
        window.settle();
        double before = Fx.get(() -> field.localToScene(0, 0).getY());
        Keys.press(KeyCode.F7);
        window.settle();
        assertThat(Fx.get(() -> field.localToScene(0, 0).getY())).isCloseTo(before, within(1.0));
    }

    @Test
    void theDifferenceTheReaderIsAtStaysLevelWhileOtherWordsAreShown() {
        window.compare();
        Keys.press(KeyCode.F9);
        Keys.press(KeyCode.F9);
        Keys.press(KeyCode.F7);
        window.settle();
        Difference at = Fx.get(() -> model.at().current().get().orElseThrow());
        for (int i = 0; i < 3; i++) {
            Keys.press(KeyCode.V);
            window.settle();
            assertThat(window.y(Side.B, at.b().start())).isCloseTo(window.y(Side.A, at.a().start()), within(2.0));
        }
    }

    @Test
    void statusSaysHowThePairStands() {
        window.compare();
        assertThat(CompareWindow.labels(pane.figures())).contains("11 linked paragraphs", "3 only in 000", "0 moved");
    }

    @ParameterizedTest
    @CsvSource({
        "html, .html, <h2>000 and 001</h2>", "tei, .xml, parallel-segmentation", "csv, .csv, witness_a",
        "json, .json, variorum-comparison"
    })
    void whatIsComparedIsWrittenWhereThePersonSays(String format, String ending, String within, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("out");
        Fx.run(() -> pane.exportingTo((name, proposed) -> Optional.of(file).filter(any -> proposed.equals(ending))));
        window.compare();
        Fx.run(() -> pane.commands().stream()
                .filter(command -> command.id().equals("compare.export." + format))
                .forEach(Command::run));
        window.settle();
        assertThat(Files.readString(file)).contains(within, "Islamic State");
        assertThat(Fx.get(() -> bench.messages.line().get())).isEqualTo("The comparison is in out.");
    }

    @Test
    void aProjectIsNeverReplacedByWhatIsCompared(@TempDir Path folder) throws IOException {
        Path project = Files.writeString(folder.resolve("mine.variorum"), "a project");
        Fx.run(() -> pane.exportingTo((name, proposed) -> Optional.of(project)));
        window.compare();
        Fx.run(() -> pane.export().run("html", ".html"));
        window.settle();
        assertThat(project).hasContent("a project");
        assertThat(Fx.get(() -> bench.messages.shown().getLast().sentence())).contains("is the name of a project");
        Fx.run(() -> bench.messages.dismissAll());
    }

    @Test
    void theHeadSaysWhatWasSaidOfTheReportInAnotherTab() {
        window.compare();
        Fx.run(() -> {
            model.look(false);
            Document longer = bench.document(CompareBench.LONGER);
            bench.session.perform(new Edit.PutDocument(longer.with(longer.metadata().withOutlet("Daily Star"))));
            model.look(true);
        });
        window.settle();
        assertThat(CompareWindow.labels(pane.node())).anyMatch(words -> words.contains("Daily Star"));
    }
}
