package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.BRIEFING;
import static variorum.workbench.compare.CompareBench.LONGER;
import static variorum.workbench.compare.CompareBench.current;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.project.Edit;
import variorum.text.Document;
import variorum.text.Span;
import variorum.workbench.command.Command;
import variorum.workbench.command.Commands;
import variorum.workbench.command.KeyMap;
import variorum.workbench.command.Shortcut;
import variorum.workbench.command.SingleKeys;
import variorum.workbench.task.FxThread;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.TextView;
import variorum.workbench.theme.Theme;
import variorum.workbench.theme.Token;

/** The comparison in a window, with keys and mouse. */
class ComparePaneTest {

    private final CompareBench bench = new CompareBench(new FxThread());
    private CompareModel model;
    private ComparePane pane;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            model = new CompareModel(bench.session, bench.focus, bench.tasks);
            pane = new ComparePane(model, bench.focus, bench.messages);
        });
    }

    @AfterEach
    void close() {
        Fx.close();
        bench.close();
        assertThat(bench.failures).isEmpty();
    }

    private void show() {
        StackPane right = new StackPane(pane.side());
        right.setMinWidth(316);
        right.setMaxWidth(316);
        BorderPane window = new BorderPane(pane.node(), null, right, pane.figures(), null);
        Commands commands = new Commands(new KeyMap(Map.of()), new SimpleStringProperty("compare"));
        commands.add(pane.commands());
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> command(commands, event).ifPresent(command -> {
            command.run();
            event.consume();
        }));
        Fx.show(window, 1396, 828);
        settle();
    }

    private static Optional<Command> command(Commands commands, KeyEvent event) {
        return Shortcut.of(event)
                .filter(key -> !key.isSingle() || SingleKeys.actOn((Node) event.getTarget()))
                .flatMap(commands::on);
    }

    private void compare() {
        Fx.run(() -> model.versions().choose(new Pair(LONGER, AGENCY)));
        show();
    }

    private void settle() {
        do {
            Fx.settle();
        } while (Fx.get(() -> !bench.tasks.running().isEmpty()));
        Fx.settle();
    }

    private TextView text(Side side) {
        return pane.spread().column(side).text();
    }

    /** How far below the upper edge of its column a place is. */
    private double y(Side side, int offset) {
        return Fx.get(() -> text(side).places().viewYOf(offset));
    }

    private Rectangle2D box(Side side, Span span) {
        return Fx.get(() -> text(side).places().boundsOf(span).getFirst());
    }

    private boolean canLevel(Side side) {
        double scrolled = Fx.get(() -> text(side).scrolling().position());
        double furthest = Fx.get(() -> text(side).scrolling().heightProperty().get() - text(side).getHeight());
        return scrolled > 1 && scrolled < furthest - 1;
    }

    @Test
    void aScreenReaderIsToldWhatStripsAndRibbonsShow() {
        compare();
        assertThat(told(StripPane.class)).first().asString().matches(
                "\\d+ passages shared.*, 4 only here, 4 set aside\\. In view: paragraphs 1 to \\d+");
        assertThat(told(RibbonPane.class)).first().asString().startsWith("11 ribbons. Only on the left: paragraphs");
        Keys.press(KeyCode.F7);
        assertThat(told(StripPane.class)).first().asString().endsWith("Current difference: what is set aside");
    }

    private List<Object> told(Class<? extends Node> kind) {
        return Fx.get(() -> pane.node().lookupAll("*").stream()
                .filter(node -> kind.isInstance(node) && node.isVisible())
                .map(node -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toList());
    }

    @Test
    void f7WalksTheDifferencesInOrderAndBothColumnsShowEachLevel() {
        compare();
        List<Difference> all = Fx.get(() -> model.shown().differences().get());
        List<Difference> met = new ArrayList<>();
        for (int i = 1; i <= all.size(); i++) {
            Keys.press(KeyCode.F7);
            Difference here = Fx.get(() -> model.at().current().get().orElseThrow());
            met.add(here);
            assertThat(Fx.get(() -> pane.tools().position())).isEqualTo(i + " of " + all.size());
            for (Side side : Side.values()) {
                assertThat(y(side, here.in(side).start())).as("%s of %s", side, here).isBetween(-1.0, 740.0);
            }
            if (canLevel(Side.A) && canLevel(Side.B)) {
                assertThat(y(Side.A, here.a().start())).isCloseTo(y(Side.B, here.b().start()), within(1.5));
            }
        }
        assertThat(met).isEqualTo(all);
        Keys.press(KeyCode.F7, KeyCode.SHIFT);
        assertThat(Fx.get(() -> model.at().current().get())).contains(all.get(all.size() - 2));
    }

    @Test
    void aLayerSwitchedOffLosesItsColourAndKeepsItsCount() {
        compare();
        Span daesh = bench.words(LONGER, "Daesh without");
        Rectangle2D box = box(Side.A, new Span(daesh.start(), daesh.start() + 5));
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
        return Fx.get(() -> text(side).snapshot(null, null).getPixelReader()
                .getColor((int) box.getMinX(), (int) box.getMinY() + 1));
    }

    @Test
    void scrollingOneColumnKeepsTheLinkedSentenceLevelInTheOther() {
        compare();
        int checked = 0;
        for (int notch = 0; notch < 12; notch++) {
            Mouse.in(text(Side.A)).wheel(200, 300, -1);
            double eye = Fx.get(() -> pane.spread().column(Side.A).eye());
            int offset = Fx.get(() -> text(Side.A)
                    .places()
                    .offsetAtY(text(Side.A).scrolling().position() + eye));
            Optional<SentencePair> pair = Fx.get(() -> model.comparison().get().orElseThrow().alignment())
                    .linkedSentence(Side.A, offset)
                    .filter(linked -> linked.a().contains(offset));
            if (pair.isPresent() && canLevel(Side.B)) {
                double here = y(Side.A, pair.get().a().start());
                double there = y(Side.B, pair.get().b().start());
                assertThat(there).as("notch %d", notch).isCloseTo(here, within(24.0));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(3);
    }

    @Test
    void aClickOnAStripGoesThere() {
        compare();
        StripPane strip = pane.spread().strip(Side.A);
        double height = Fx.get(strip::getHeight);
        Mouse.in(strip).click(10, height * 0.7);
        assertThat(Fx.get(() -> text(Side.A).scrolling().position())).isGreaterThan(300);
        assertThat(Fx.get(() -> text(Side.B).scrolling().position())).isGreaterThan(100);
        Mouse.in(strip).click(10, 20);
        assertThat(Fx.get(() -> text(Side.A).scrolling().position())).isLessThan(20);
    }

    @Test
    void aDragOverAStripShowsThatPartAloneAndItsTriangleAllOfIt() {
        compare();
        StripPane strip = pane.spread().strip(Side.A);
        double height = Fx.get(strip::getHeight);
        Mouse.in(strip).press(10, height * 0.5).dragTo(10, height * 0.75).release();
        StripZoom zoom = Fx.get(strip::zoom);
        assertThat(zoom.from()).isCloseTo(0.5, within(0.05));
        assertThat(zoom.to()).isCloseTo(0.76, within(0.05));
        Mouse.in(strip).click(10, 18);
        int offset = Fx.get(() -> text(Side.A)
                .places()
                .offsetAtY(text(Side.A).scrolling().position() + 300));
        assertThat(offset).isGreaterThan(bench.document(LONGER).text().length() / 3);
        Mouse.in(strip).click(10, 6);
        assertThat(Fx.get(strip::zoom)).isEqualTo(StripZoom.ALL);
    }

    @Test
    void theWordsOfTheOtherVersionAreReadInPlaceByOneKey() {
        compare();
        Span daesh = bench.words(LONGER, "Daesh in the Syrian city");
        Span after = new Span(daesh.start() + 6, daesh.start() + 8);
        double own = box(Side.A, after).getMinX();
        Keys.press(KeyCode.V);
        assertThat(Fx.get(() -> model.shown().wordings().get())).isEqualTo(Wordings.OTHER);
        Rectangle2D moved = box(Side.A, after);
        assertThat(moved.getMinX()).isNotCloseTo(own, within(5.0));
        Keys.press(KeyCode.V);
        assertThat(Fx.get(() -> model.shown().wordings().get())).isEqualTo(Wordings.BOTH);
        Keys.press(KeyCode.V);
        assertThat(box(Side.A, after).getMinX()).isCloseTo(own, within(0.01));
    }

    @Test
    void aParagraphThatMovedIsShownInOutlineBesideItsPartner() {
        List<String> told = List.of(
                "Rebels left the besieged town of Madaya on Friday in green buses that the army had sent there.",
                "The minister of transport said that the railway to the coast would be mended before the winter.",
                "Farmers in the valley had brought in the smallest harvest of wheat since the year of the drought.",
                "A court in the capital sentenced four smugglers to nine years of prison for selling old coins.");
        String a = String.join("\n\n", told);
        String b = String.join("\n\n", List.of(told.get(1), told.get(2), told.get(3), told.get(0)));
        Fx.run(() -> model.versions().choose(bench.versions(a, b)));
        show();
        assertThat(ghosts(Side.A)).isEmpty();
        Keys.press(KeyCode.G);
        assertThat(ghosts(Side.B)).containsExactly("0: " + told.get(0));
        assertThat(ghosts(Side.A)).containsExactly("4: " + told.get(0));
        Keys.press(KeyCode.G);
        assertThat(ghosts(Side.A)).isEmpty();
        assertThat(ghosts(Side.B)).isEmpty();
    }

    /** The ghosts of a column with their places among its blocks. */
    private List<String> ghosts(Side side) {
        List<Block> blocks = Fx.get(() -> text(side).content().blocks());
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Ghost)
                .mapToObj(i -> i + ": " + ((Block.Ghost) blocks.get(i)).words())
                .toList();
    }

    @Test
    void aRowOfTheTableGoesToEachOfItsPlaces() {
        compare();
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
        compare();
        Span words = bench.words(LONGER, "the regime of");
        Rectangle2D box = box(Side.A, words);
        Mouse.in(text(Side.A)).click(box.getMinX() + 20, box.getMinY() + 8);
        assertThat(Fx.get(() -> current(model))).isEqualTo("wording: the regime of -> ");
        Rectangle2D plain = box(Side.A, bench.words(LONGER, "reporters after meeting"));
        Mouse.in(text(Side.A)).click(plain.getMinX() + 20, plain.getMinY() + 8);
        assertThat(Fx.get(() -> current(model))).isEqualTo("nowhere");
        Keys.press(KeyCode.F7);
        assertThat(Fx.get(() -> current(model))).isEqualTo("name: Al-Ja’afari -> Ja'afari");
    }

    @Test
    void theOtherReadingIsOneKeyAway() {
        compare();
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.R);
        assertThat(Fx.get(() -> pane.card().words())).contains("(Islamic State)", "has no words here", "Quotation");
        Keys.press(KeyCode.R);
        assertThat(Fx.get(() -> pane.card().isOpen())).isFalse();
    }

    @Test
    void theSidesAreExchangedByKey() {
        compare();
        Keys.press(KeyCode.X);
        settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(AGENCY, LONGER));
        assertThat(Fx.get(() -> text(Side.B).content().text())).isEqualTo(bench.document(LONGER).text());
        assertThat(labels(pane.spread().head(Side.B)))
                .contains("Syria says US action on Daesh-held Raqqa ‘illegitimate’");
        assertThat(labels(pane.spread().head(Side.A))).contains("No headline in the text");
    }

    private static List<String> labels(Node node) {
        return Fx.get(() -> node.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList());
    }

    @Test
    void anotherVersionIsChosenByKeysAlone() {
        compare();
        Fx.run(() -> pane.commands().stream().filter(c -> c.id().equals("compare.right")).forEach(Command::run));
        Fx.settle();
        Keys.type("rejects cooperating");
        Keys.press(KeyCode.ENTER);
        settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, BRIEFING));
        assertThat(Fx.get(() -> text(Side.B).content().text())).isEqualTo(bench.document(BRIEFING).text());
    }

    @Test
    void differencesAreFoundByTyping() {
        compare();
        Keys.press(KeyCode.F, KeyCode.CONTROL);
        Keys.type("friday");
        assertThat(Fx.get(() -> model.shown().listed().get())).hasSize(2);
    }

    @Test
    void statusSaysHowThePairStands() {
        compare();
        assertThat(labels(pane.figures())).contains("11 linked paragraphs", "3 only in 000", "0 moved");
    }

    @Test
    void withoutTwoVersionsTheClosestAreOffered() {
        show();
        assertThat(labels(pane.node())).contains("Choose two versions to compare");
        Keys.press(KeyCode.SPACE);
        settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, AGENCY));
        assertThat(Fx.get(() -> text(Side.A).content().text())).isEqualTo(bench.document(LONGER).text());
    }

    @Test
    void selectedWordsCanBeTagged() {
        compare();
        Rectangle2D box = box(Side.B, bench.words(AGENCY, "French"));
        Mouse.in(text(Side.B)).click(box.getMinX() + 10, box.getMinY() + 8, 2);
        assertThat(Fx.get(() -> bench.focus.selection().get())).hasValueSatisfying(words -> {
            assertThat(words.document()).isEqualTo(AGENCY);
            assertThat(words.span()).isEqualTo(bench.words(AGENCY, "French"));
        });
    }

    @Test
    void threeVersionsScrollTogetherAndAClickTakesOneInHand() {
        compare();
        Fx.run(() -> model.versions().arrange(lineup -> lineup.adding(BRIEFING)));
        settle();
        assertThat(Fx.get(() -> pane.spread().count())).isEqualTo(3);
        assertThat(labels(pane.spread().head(2))).contains("3 · 002 · ARA News · no date · 387 words");
        TextView agency = pane.spread().columns().get(1).text();
        Mouse.in(text(Side.A)).wheel(100, 300, -3);
        assertThat(Fx.get(() -> agency.scrolling().position())).isGreaterThan(20);
        Mouse.in(agency).click(120, 200);
        settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, AGENCY));
        Keys.press(KeyCode.F7);
        assertThat(Fx.get(() -> model.at().current().get())).isPresent();
        Keys.press(KeyCode.B);
        settle();
        assertThat(Fx.get(() -> model.versions().lineup().get()))
                .contains(new Lineup(List.of(AGENCY, LONGER, BRIEFING), 1));
    }

    @Test
    void aRuleIsMadeOfTheChosenRowByKeyAndTheTextStaysWhereItIs() {
        compare();
        Mouse.in(pane.panel().substitutions()).click(60, 10);
        double scrolled = Fx.get(() -> text(Side.B).scrolling().position());
        Keys.press(KeyCode.EQUALS);
        settle();
        assertThat(Fx.get(() -> model.decisions().rules())).singleElement()
                .satisfies(rule -> assertThat(rule.terms().other()).isEqualTo("Islamic State"));
        assertThat(Fx.get(() -> text(Side.B).scrolling().position())).isCloseTo(scrolled, within(30.0));
        assertThat(y(Side.B, bench.words(AGENCY, "GENEVA").start()))
                .isCloseTo(y(Side.A, bench.words(LONGER, "A US or").start()), within(2.0));
        assertThat(labels(pane.side())).contains("Rules and corrections");
    }

    @Test
    void theColumnsAreLevelInANarrowerWindowToo() {
        compare();
        Fx.run(() -> text(Side.A).getScene().getWindow().setWidth(1000));
        settle();
        assertThat(y(Side.B, bench.words(AGENCY, "GENEVA").start()))
                .isCloseTo(y(Side.A, bench.words(LONGER, "A US or").start()), within(2.0));
    }

    @Test
    void aPlaceInAVersionIsShownHereAndBringsItsVersionIntoTheHand() {
        compare();
        Fx.run(() -> model.versions().arrange(lineup -> lineup.adding(BRIEFING)));
        settle();
        Location place = new Location.OnSpan(AGENCY, bench.words(AGENCY, "walk away from the talks"));
        assertThat(Fx.get(() -> pane.shows(place))).isTrue();
        assertThat(Fx.get(() -> pane.shows(new Location.InDocument(new Document.Id("none"))))).isFalse();
        Fx.run(() -> bench.focus.reveal(place));
        settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, AGENCY));
        assertThat(y(Side.B, bench.words(AGENCY, "walk away from the talks").start())).isBetween(0.0, 700.0);
    }

    @Test
    void whatKindOfDifferenceItIsIsSaidByKeys() {
        compare();
        Keys.press(KeyCode.F8);
        Keys.press(KeyCode.D);
        Keys.type("gloss");
        Keys.press(KeyCode.ENTER);
        Difference here = Fx.get(() -> model.at().current().get().orElseThrow());
        assertThat(Fx.get(() -> DifferenceSheet.told(model.coded().get().get(here)))).isEqualTo("gloss");
        assertThat(labels(pane.side())).contains("gloss");
    }

    @Test
    void paragraphsArePartedAtTheCaretAndLinkedAgain() {
        compare();
        int linked = Fx.get(() -> model.comparison().get().orElseThrow().linked());
        Span french = bench.words(LONGER, "French Defence");
        Mouse.in(text(Side.A)).click(box(Side.A, french).getMinX() + 4, box(Side.A, french).getMinY() + 8);
        Keys.press(KeyCode.L, KeyCode.SHIFT);
        settle();
        assertThat(Fx.get(() -> model.comparison().get().orElseThrow().linked())).isEqualTo(linked - 1);
        Fx.run(() -> text(Side.A).select(new Span(french.start(), french.start())));
        Fx.run(() -> text(Side.B).select(new Span(
                bench.words(AGENCY, "French").start(), bench.words(AGENCY, "French").start())));
        Keys.press(KeyCode.L);
        settle();
        assertThat(Fx.get(() -> model.comparison().get().orElseThrow().linked())).isEqualTo(linked);
    }

    @Test
    void aTagIsClickedAndCarriedOverByOneKey() {
        Span mistura = bench.words(LONGER, "French Defence Minister");
        bench.session.perform(new Edit.PutAnnotation(Annotation.of(
                LONGER, CompareBench.ACTOR.id(), CompareBench.CODER.id(), mistura)));
        compare();
        assertThat(Fx.get(() -> text(Side.A).markStackAt(mistura.start()))).hasSize(1);
        Rectangle2D box = box(Side.A, mistura);
        Mouse.in(text(Side.A)).click(box.getMinX() + 10, box.getMinY() + 8);
        settle();
        Span there = bench.words(AGENCY, "French Defence Minister");
        assertThat(Fx.get(() -> text(Side.B).markStackAt(there.start()))).hasSize(1);
        Keys.press(KeyCode.C);
        settle();
        assertThat(bench.session.project().annotationsOf(AGENCY).list()).singleElement()
                .satisfies(tag -> assertThat(tag.extent()).isEqualTo(there));
        Keys.press(KeyCode.T);
        assertThat(Fx.get(() -> text(Side.A).markStackAt(mistura.start()))).isEmpty();
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
        compare();
        Fx.run(() -> pane.commands().stream()
                .filter(command -> command.id().equals("compare.export." + format))
                .forEach(Command::run));
        assertThat(Files.readString(file)).contains(within, "Islamic State");
        assertThat(Fx.get(() -> bench.messages.line().get())).isEqualTo("The comparison is in out.");
    }
}
