package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static variorum.workbench.compare.CompareBench.AGENCY;
import static variorum.workbench.compare.CompareBench.BRIEFING;
import static variorum.workbench.compare.CompareBench.LONGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Location;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.text.Document;
import variorum.workbench.command.Command;
import variorum.workbench.testing.Fx;
import variorum.workbench.testing.Keys;
import variorum.workbench.testing.Mouse;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.TextView;

/** The versions in their columns: which, held level, scrolled, and shown in their strips. */
class CompareColumnsTest {

    private final CompareWindow window = new CompareWindow();
    private final CompareBench bench = window.bench;
    private final CompareModel model = window.model;
    private final ComparePane pane = window.pane;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void scrollingOneColumnKeepsTheLinkedSentenceLevelInTheOther() {
        window.compare();
        int checked = 0;
        for (int notch = 0; notch < 12; notch++) {
            Mouse.in(window.text(Side.A)).wheel(200, 300, -1);
            double eye = Fx.get(() -> pane.spread().column(Side.A).eye());
            int offset = window.offsetAt(Side.A, eye);
            Optional<SentencePair> pair = Fx.get(() -> model.comparison().get().orElseThrow().alignment())
                    .linkedSentence(Side.A, offset)
                    .filter(linked -> linked.a().contains(offset));
            if (pair.isPresent() && window.canLevel(Side.B)) {
                double here = window.y(Side.A, pair.get().a().start());
                double there = window.y(Side.B, pair.get().b().start());
                assertThat(there).as("notch %d", notch).isCloseTo(here, within(24.0));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(3);
    }

    @Test
    void aClickOnAStripGoesThere() {
        window.compare();
        StripPane strip = pane.spread().strip(Side.A);
        double height = Fx.get(strip::getHeight);
        Mouse.in(strip).click(10, height * 0.7);
        assertThat(window.scrolled(Side.A)).isGreaterThan(300);
        assertThat(window.scrolled(Side.B)).isGreaterThan(100);
        Mouse.in(strip).click(10, 20);
        assertThat(window.scrolled(Side.A)).isLessThan(20);
    }

    @Test
    void aDragOverAStripShowsThatPartAloneAndItsTriangleAllOfIt() {
        window.compare();
        StripPane strip = pane.spread().strip(Side.A);
        double height = Fx.get(strip::getHeight);
        Mouse.in(strip).press(10, height * 0.5).dragTo(10, height * 0.75).release();
        StripZoom zoom = Fx.get(strip::zoom);
        assertThat(zoom.from()).isCloseTo(0.5, within(0.05));
        assertThat(zoom.to()).isCloseTo(0.76, within(0.05));
        Mouse.in(strip).click(10, 18);
        int offset = window.offsetAt(Side.A, 300);
        assertThat(offset).isGreaterThan(bench.document(LONGER).text().length() / 3);
        Mouse.in(strip).click(10, 6);
        assertThat(Fx.get(strip::zoom)).isEqualTo(StripZoom.ALL);
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
        window.show();
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
        List<Block> blocks = Fx.get(() -> window.text(side).content().blocks());
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Ghost)
                .mapToObj(i -> i + ": " + ((Block.Ghost) blocks.get(i)).words())
                .toList();
    }

    @Test
    void theSidesAreExchangedByKey() {
        window.compare();
        Keys.press(KeyCode.X);
        window.settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(AGENCY, LONGER));
        assertThat(Fx.get(() -> window.text(Side.B).content().text())).isEqualTo(bench.document(LONGER).text());
        assertThat(CompareWindow.labels(pane.spread().head(Side.B)))
                .contains("Syria says US action on Daesh-held Raqqa ‘illegitimate’");
        assertThat(CompareWindow.labels(pane.spread().head(Side.A))).contains("No headline in the text");
    }

    @Test
    void anotherVersionIsChosenByKeysAlone() {
        window.compare();
        Fx.run(() -> pane.commands().stream().filter(c -> c.id().equals("compare.right")).forEach(Command::run));
        Fx.settle();
        Keys.type("rejects cooperating");
        Keys.press(KeyCode.ENTER);
        window.settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, BRIEFING));
        assertThat(Fx.get(() -> window.text(Side.B).content().text())).isEqualTo(bench.document(BRIEFING).text());
    }

    @Test
    void aNarrowHeadStillSaysWhichVersionItIs() {
        window.compare();
        Fx.run(() -> {
            model.versions().arrange(lineup -> lineup.adding(BRIEFING));
            ((Region) pane.node()).setMaxWidth(520);
        });
        window.settle();
        assertThat(CompareWindow.labels(pane.spread().head(2)))
                .contains("3", "002 · US rejects cooperating with Russia or Assad in Raqqa operation");
    }

    @Test
    void threeVersionsScrollTogetherAndAClickTakesOneInHand() {
        window.compare();
        Fx.run(() -> model.versions().arrange(lineup -> lineup.adding(BRIEFING)));
        window.settle();
        assertThat(Fx.get(() -> pane.spread().count())).isEqualTo(3);
        assertThat(CompareWindow.labels(pane.spread().head(2))).contains("3 · 002 · ARA News · no date · 387 words");
        TextView agency = pane.spread().columns().get(1).text();
        Mouse.in(window.text(Side.A)).wheel(100, 300, -3);
        assertThat(Fx.get(() -> agency.scrolling().position())).isGreaterThan(20);
        Mouse.in(agency).click(120, 200);
        window.settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, AGENCY));
        Keys.press(KeyCode.F7);
        assertThat(Fx.get(() -> model.at().current().get())).isPresent();
        Keys.press(KeyCode.B);
        window.settle();
        assertThat(Fx.get(() -> model.versions().lineup().get()))
                .contains(new Lineup(List.of(AGENCY, LONGER, BRIEFING), 1));
    }

    @Test
    void theColumnsAreLevelInANarrowerWindowToo() {
        window.compare();
        Fx.run(() -> window.text(Side.A).getScene().getWindow().setWidth(1000));
        window.settle();
        assertThat(window.y(Side.B, bench.words(AGENCY, "GENEVA").start()))
                .isCloseTo(window.y(Side.A, bench.words(LONGER, "A US or").start()), within(2.0));
    }

    @Test
    void aPlaceInAVersionIsShownHereAndBringsItsVersionIntoTheHand() {
        window.compare();
        Fx.run(() -> model.versions().arrange(lineup -> lineup.adding(BRIEFING)));
        window.settle();
        Location place = new Location.OnSpan(AGENCY, bench.words(AGENCY, "walk away from the talks"));
        assertThat(Fx.get(() -> pane.shows(place))).isTrue();
        assertThat(Fx.get(() -> pane.shows(new Location.InDocument(new Document.Id("none"))))).isFalse();
        Fx.run(() -> bench.focus.reveal(place));
        window.settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, AGENCY));
        assertThat(window.y(Side.B, bench.words(AGENCY, "walk away from the talks").start())).isBetween(0.0, 700.0);
    }

    @Test
    void withoutTwoVersionsTheClosestAreOffered() {
        window.show();
        assertThat(CompareWindow.labels(pane.node())).contains("Choose two versions to compare");
        Keys.press(KeyCode.SPACE);
        window.settle();
        assertThat(Fx.get(() -> model.versions().pair().get())).contains(new Pair(LONGER, AGENCY));
        assertThat(Fx.get(() -> window.text(Side.A).content().text())).isEqualTo(bench.document(LONGER).text());
    }

    @Test
    void ofThreeColumnsTheTableOfTheirWordsIsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("three.json");
        window.compare();
        Fx.run(() -> model.versions().arrange(lineup -> lineup.adding(BRIEFING)));
        window.settle();
        Fx.run(() -> {
            window.pane.exportingTo((name, ending) -> Optional.of(file));
            window.pane.export().run("json", ".json");
        });
        window.settle();
        assertThat(Files.readString(file)).contains("\"columns\"").containsPattern("\"A\" : \\[.*\\],\\s+\"C\" : ");
    }
}
