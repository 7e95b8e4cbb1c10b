package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.collation.Collating.collate;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** What belongs together, what moved, and what only one has. */
class CollatorTest {

    private static final String HARBOUR = "The harbour of Trieste reopened after the storm had torn down two cranes.";
    private static final String STRIKE = "Railway workers in Lyon began a strike over pensions and night shifts.";
    private static final String ELECTION = "Voters in Ghana elected a new parliament with a narrow majority.";
    private static final String VOLCANO = "Ash from the volcano grounded flights across northern Iceland.";

    @Test
    void equalTextsHaveNoDifferences() {
        collate(HARBOUR + "\n\n" + STRIKE, HARBOUR + "\n\n" + STRIKE).gives().pairs("same: 1 = 1", "same: 2 = 2");
    }

    @Test
    void emptyTextsCanBeCompared() {
        collate("", "").gives();
        collate("", HARBOUR).gives("wording:  -> " + HARBOUR);
        collate(" \n \n", "\"").gives();
    }

    @Test
    void blankLinesAreNoAnchors() {
        collate("“" + HARBOUR + "”\n\n“" + STRIKE + "”", "\"" + HARBOUR + "\"\n\n\"" + STRIKE + "\"")
                .pairs("same: 1 = 1", "same: 2 = 2");
    }

    @Test
    void anAddedParagraphIsOneAddition() {
        collate(HARBOUR + "\n" + STRIKE, HARBOUR + "\n" + ELECTION + "\n" + STRIKE)
                .gives("wording:  -> " + ELECTION)
                .pairs("same: 1 = 1", "same: 2 = 3");
    }

    @Test
    void whatOnlyOneHasIsCountedApartFromChangedWords() {
        Alignment alignment = collate(
                HARBOUR + "\n" + STRIKE + "\n" + VOLCANO,
                HARBOUR.replace("reopened", "closed") + " " + ELECTION + "\n" + STRIKE).alignment();

        assertThat(alignment.changes(Layer.WORDING)).isEqualTo(1);
        assertThat(alignment.onlyHere()).extracting(Difference::extent)
                .containsExactlyInAnyOrder(Extent.SENTENCE, Extent.PARAGRAPH);
        assertThat(alignment.reversed().onlyHere()).hasSize(2);
    }

    @Test
    void aShortSentenceGoesAlongWithTheParagraphThatMoved() {
        String filler = HARBOUR + "\n\n" + STRIKE + "\n\n" + ELECTION;
        String moved = VOLCANO + " Airlines in Reykjavik sent home crews.";
        String edited = VOLCANO + " In Reykjavik the airlines sent every one of their crews away.";

        Alignment alignment = collate(moved + "\n\n" + filler, filler + "\n\n" + edited).alignment();

        assertThat(alignment.sentences().stream()
                .filter(pair -> pair.a().in(alignment.a().text()).startsWith("Airlines"))).singleElement()
                .satisfies(pair -> assertThat(pair.relation()).isEqualTo(Relation.MOVED));
        assertThat(alignment.ranges()).anySatisfy(range ->
                assertThat(range.a().in(alignment.a().text())).contains("crews"));
    }

    @Test
    void aSentenceBelongsToTheOneThatSaysTheRestOfItToo() {
        String refuge = "Petra Kovac took refuge inside the Holy Trinity chapel in Bergen.";
        String another = "Her lawyer said Tariq Mansour took refuge inside the Baptist mission hall in Bergen.";
        String fled = "A judge heard the case of Petra Kovac, who fled to the Holy Trinity chapel on Tuesday.";

        List<SentencePair> pairs =
                collate(lines(refuge, HARBOUR), lines(another, HARBOUR, STRIKE, fled)).alignment().sentences();

        assertThat(pairs).extracting(pair -> pair.b().start()).doesNotContain(0);
        assertThat(collate(lines(refuge, HARBOUR), lines(another, HARBOUR, STRIKE)).alignment().sentences())
                .as("without the other sentence it could be the same one reworked")
                .extracting(pair -> pair.b().start()).contains(0);
    }

    @Test
    void aHeadingMovesWithItsParagraph() {
        collate(lines("Markets", HARBOUR, "Markets", STRIKE, "Weather", VOLCANO),
                lines("Markets", STRIKE, "Markets", HARBOUR, "Weather", VOLCANO))
                .gives("moved: Markets -> Markets", "moved: " + HARBOUR + " -> " + HARBOUR);
    }

    @Test
    void aClauseThatBecameASentenceOfItsOwnHasMoved() {
        collate("The minister resigned on Monday after a newspaper published his letters. "
                        + "He had denied writing them for weeks.",
                "The minister, who had denied for weeks writing them, resigned on Monday. "
                        + "A newspaper had published his letters.")
                .tells("moved: a newspaper published his letters -> A newspaper had published his letters.");
    }

    @Test
    void aMoveIsNoChangeOfWords() {
        Alignment alignment =
                collate(HARBOUR + "\n" + STRIKE + "\n" + VOLCANO, VOLCANO + "\n" + HARBOUR + "\n" + STRIKE).alignment();

        assertThat(alignment.differences()).extracting(Difference::operation).containsExactly(Operation.MOVE);
        assertThat(alignment.changes(Layer.WORDING)).isZero();
    }

    @Test
    void anAddedSentenceIsOneAdditionInItsParagraph() {
        Collating collated = collate(HARBOUR + " " + STRIKE, HARBOUR + " " + ELECTION + " " + STRIKE)
                .gives("wording:  -> " + ELECTION)
                .pairs("edited: 1 = 1");
        Difference added = collated.alignment().differences().getFirst();
        assertThat(added.extent()).isEqualTo(Extent.SENTENCE);
        assertThat(added.a()).isEqualTo(new Span(HARBOUR.length(), HARBOUR.length()));
    }

    @Test
    void aMovedParagraphIsAMoveAndNotALossAndAnAddition() {
        collate(lines(HARBOUR, STRIKE, ELECTION, VOLCANO), lines(STRIKE, ELECTION, HARBOUR, VOLCANO))
                .gives("moved: " + HARBOUR + " -> " + HARBOUR)
                .pairs("moved: 1 = 3", "same: 2 = 1", "same: 3 = 2", "same: 4 = 4");
    }

    @Test
    void aMovedParagraphThatWasEditedIsAMoveAndAnEdit() {
        String edited = HARBOUR.replace("two cranes", "three cranes");
        collate(lines(HARBOUR, STRIKE, ELECTION), lines(STRIKE, ELECTION, edited))
                .gives("moved: " + HARBOUR + " -> " + edited, "number: two -> three");
    }

    @Test
    void aMovedSentenceIsFoundAcrossParagraphs() {
        Collating collated = collate(
                lines(HARBOUR + " " + VOLCANO, STRIKE, ELECTION), lines(HARBOUR, STRIKE, ELECTION + " " + VOLCANO));
        assertThat(collated.differences()).contains("moved: " + VOLCANO + " -> " + VOLCANO);
        assertThat(collated.alignment().sentences()).filteredOn(pair -> pair.relation() == Relation.MOVED).hasSize(1);
    }

    @Test
    void aParagraphCutInTwoIsASplitAndTheOtherWayRoundAMerger() {
        collate(HARBOUR + " " + STRIKE, lines(HARBOUR, STRIKE)).gives().pairs("split: 1 = 1+2");
        collate(lines(HARBOUR, STRIKE), HARBOUR + " " + STRIKE).gives().pairs("merged: 1+2 = 1");
    }

    @Test
    void twoSentencesMadeOneAreBothPairedWithIt() {
        Collating collated = collate(
                "The harbour of Trieste reopened on Monday. The storm had torn down two cranes of the container"
                        + " terminal.",
                "The harbour of Trieste reopened on Monday after the storm had torn down two cranes of the container"
                        + " terminal.");
        assertThat(collated.alignment().sentences()).hasSize(2);
        collated.gives("typography: . -> ", "wording:  -> after", "style: The -> the");
    }

    @Test
    void unrelatedTextsShareNothingNotEvenFunctionWords() {
        Collating collated = collate(lines(HARBOUR, STRIKE), lines(ELECTION, VOLCANO)).pairs();
        assertThat(collated.alignment().ranges()).isEmpty();
        assertThat(collated.alignment().ownA()).hasSize(2);
        assertThat(collated.alignment().ownB()).hasSize(2);
        assertThat(collated.alignment().reuse()).isEqualTo(new Reuse(0, 0, 0, 25, 20));
    }

    @Test
    void aRepeatedSentenceIsPairedInItsOwnPlace() {
        String refrain = "Nobody was hurt.";
        Collating collated = collate(
                lines(HARBOUR + " " + refrain, STRIKE + " " + refrain),
                lines(HARBOUR + " " + refrain, STRIKE + " " + refrain));
        collated.gives().pairs("same: 1 = 1", "same: 2 = 2");
        assertThat(collated.alignment().sentences()).hasSize(4);
    }

    @Test
    void theHeadlineIsNotPairedWithTheLead() {
        String a = lines("Harbour of Trieste reopens after storm", HARBOUR);
        Zones zones = Zones.NONE.with(Zone.Kind.HEADLINE, new Span(0, a.indexOf('\n')));
        Witness headed = new Witness("A", "A", a, zones, null);
        collate(Rules.NONE, headed, Witness.of("B", HARBOUR)).pairs("same: 2 = 1");
    }

    @Test
    void whatIsSetAsideIsNotCompared() {
        String a = lines("Sign up for our newsletter now", HARBOUR);
        Zones zones = Zones.NONE.with(Zone.Kind.BOILERPLATE, new Span(0, a.indexOf('\n')));
        collate(Rules.NONE, new Witness("A", "A", a, zones, null), Witness.of("B", HARBOUR)).gives();
    }

    @Test
    void aReaderCanLinkWhatTheEngineDoesNot() {
        Witness a = Witness.of("A", "Port open again.");
        Witness b = Witness.of("B", "The port of Trieste resumed work.");
        collate(Rules.NONE, a, b).pairs();
        Correction link = new Correction(Correction.Kind.LINK, "B", Span.of(b.text()), "A", Span.of(a.text()));
        collate(Rules.NONE.with(link), a, b).pairs("edited: 1 = 1");
    }

    @Test
    void aReaderCanUnlinkWhatTheEngineLinks() {
        Witness a = Witness.of("A", HARBOUR);
        Witness b = Witness.of("B", HARBOUR);
        Correction unlink = new Correction(Correction.Kind.UNLINK, "A", new Span(3, 5), "B", new Span(0, 1));
        collate(Rules.NONE.with(unlink), a, b).pairs().gives("wording:  -> " + HARBOUR, "wording: " + HARBOUR + " -> ");
    }

    @Test
    void rulesHoldBothWaysAndForWholeTerms() {
        Rules rules = Rules.ofTerms(new Rule("islamic state", "Daesh"), new Rule("ISIS", "Daesh"));
        Witness a = Witness.of("A", "Fighters of Islamic State left the town near the old bridge.");
        Witness b = Witness.of("B", "Fighters of ISIS left the town near the old bridge.");
        collate(rules, a, b).gives().ranges("rule: Islamic State -> ISIS").pairs("same: 1 = 1");
    }

    @Test
    void rightToLeftTextIsCompared() {
        collate(
                        "وقال الوزير إن المحادثات ستبدأ في جنيف يوم الجمعة",
                        "وقال الوزير إن المحادثات ستبدأ في موسكو يوم الجمعة")
                .gives("wording: جنيف -> موسكو");
    }

    @Test
    void languagesWithoutSpacesAreComparedByCharacter() {
        collate("外交部长星期五在日内瓦会见记者。", "外交部长星期五在莫斯科会见记者。").gives("wording: 日内瓦 -> 莫斯科");
    }

    @Test
    void aTextOfOneEndlessSentenceIsCompared() {
        StringBuilder a = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            a.append("word").append(i % 4001).append(i % 7 == 0 ? " of " : " ");
        }
        String b = a.toString().replace("word77 ", "change77 ");
        assertThat(collate(a.toString(), b).differences()).contains("wording: word77 -> change77").hasSize(3);
    }

    @Test
    void theLinkedSentenceFollowsTheReader() {
        Alignment alignment = collate(lines(HARBOUR, STRIKE, ELECTION), lines(ELECTION, HARBOUR, STRIKE)).alignment();
        SentencePair pair = alignment.linkedSentence(Side.A, HARBOUR.length() + 10).orElseThrow();
        assertThat(pair.b().in(alignment.b().text())).isEqualTo(STRIKE);
        assertThat(alignment.linkedSentence(Side.B, 3).orElseThrow().a().in(alignment.a().text())).isEqualTo(ELECTION);
    }

    @Test
    void aCancelledComparisonStops() {
        Progress cancelled = (done, total, what) -> {
            throw new Cancelled();
        };
        assertThatThrownBy(() ->
                        Collator.with(Rules.NONE).align(Witness.of("A", HARBOUR), Witness.of("B", STRIKE), cancelled))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void twoWitnessesNeedTwoSigla() {
        assertThatThrownBy(() -> Collator.with(Rules.NONE)
                .collate(List.of(Witness.of("A", HARBOUR), Witness.of("A", STRIKE)), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String lines(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
