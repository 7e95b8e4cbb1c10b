package variorum.collation.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.collation.Extent;
import variorum.collation.Rules;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Four paragraphs that share nothing, H, S, E and V, make all the reports. */
class ProvenanceTest {

    private static final Map<Character, String> PARAGRAPHS = Map.of(
            'H', "The harbour of Trieste reopened after the storm had torn down two cranes on the northern pier.",
            'S', "Railway workers in Lyon began a strike over pensions and night shifts, their union announced.",
            'E', "Voters in Ghana elected a new parliament with a narrow majority for the party in office.",
            'V', "Ash from the volcano grounded flights across northern Iceland and parts of western Norway.",
            'N', "Subscribe to our letter.");

    private static final LocalDate DAY = LocalDate.of(2017, 3, 24);

    /** A report of some of the paragraphs; {@code N} is set aside. */
    private static Witness report(String siglum, String letters) {
        return report(siglum, letters, "");
    }

    private static Witness report(String siglum, String letters, String dateline) {
        StringBuilder text = new StringBuilder(dateline);
        List<Zone> zones = new ArrayList<>();
        if (!dateline.isEmpty()) {
            zones.add(new Zone(Zone.Kind.DATELINE, Span.of(dateline)));
        }
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            int start = text.length();
            text.append(PARAGRAPHS.get(letter));
            if (letter == 'N') {
                zones.add(new Zone(Zone.Kind.BOILERPLATE, new Span(start, text.length())));
            }
            text.append("\n\n");
        }
        return new Witness(siglum, siglum, text.toString(), new Zones(zones), null);
    }

    private static Collation collate(Witness... witnesses) {
        return Collator.with(Rules.NONE).collate(List.of(witnesses), Progress.NONE);
    }

    private static Alignment align(Witness a, Witness b) {
        return collate(a, b).between("A", "B");
    }

    @Test
    void paragraphsAreAgencyCopyOwnOrFurniture() {
        Collation collation = collate(report("A", "HSEN"), report("B", "HS", "TRIESTE (Reuters) - "), report("C", "E"));

        List<SourcedParagraph> ofA = Sources.of(collation, "A");

        assertThat(ofA).extracting(SourcedParagraph::provenance).containsExactly(
                Provenance.AGENCY, Provenance.AGENCY, Provenance.SHARED, Provenance.FURNITURE);
        assertThat(ofA.getFirst().agencies()).containsExactly("Reuters");
        assertThat(ofA.getFirst().credited()).isFalse();
        assertThat(ofA.get(2).others()).containsExactly("C");
        assertThat(Sources.of(collation, "B").getFirst().credited()).isTrue();
        assertThat(Sources.of(collate(report("A", "HV"), report("B", "H")), "A").get(1).provenance())
                .isEqualTo(Provenance.OWN);
    }

    @Test
    void whatManyReportsOfTheCorpusPrintIsFurniture() {
        Collation collation = collate(report("A", "HS"), report("B", "HS"));
        int half = PARAGRAPHS.getOrDefault('H', "").length() / 2 + 1;

        assertThat(Sources.of(collation, "A", witness -> List.of(new Span(0, half))))
                .extracting(SourcedParagraph::provenance)
                .containsExactly(Provenance.FURNITURE, Provenance.SHARED);
    }

    @ParameterizedTest
    @CsvSource({"GENEVA (Reuters) - , Reuters", "BEIRUT/GENEVA (REUTERS) – , Reuters", "By The Associated Press, AP",
        "الرقة (رويترز) - , Reuters", "REUTERS/Denis Balibouse, ''", "Our correspondent, ''"})
    void creditsAreNamedByOneName(String words, String agency) {
        Witness witness = new Witness(
                "A", "A", words, new Zones(List.of(new Zone(Zone.Kind.BYLINE, Span.of(words)))), null);

        assertThat(String.join(", ", Credits.of(witness))).isEqualTo(agency);
    }

    @Test
    void whatAppearedADayBeforeWasProbablyFirst() {
        Precedence precedence = Precedence.of(align(report("A", "HS").on(DAY), report("B", "HS").on(DAY.minusDays(1))));

        assertThat(precedence.earlier()).contains(Side.B);
        assertThat(precedence.confidence()).isBetween(0.9, 0.99);
        assertThat(precedence.evidence()).singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("B appeared on 2017-03-23, A on 2017-03-24"));
    }

    @Test
    void theAgencysOwnLineAndAnExtensionSpeakTogether() {
        Precedence precedence =
                Precedence.of(align(report("A", "HSEV"), report("B", "HS", "TRIESTE (Reuters) - ")));

        assertThat(precedence.earlier()).contains(Side.B);
        assertThat(precedence.evidence()).hasSize(2);
        assertThat(precedence.confidence()).isBetween(0.8, 0.95);
    }

    @Test
    void whatSaysThatItWasUpdatedIsProbablyLater() {
        assertThat(Precedence.of(align(report("A", "HS", "UPDATE 2-"), report("B", "HS"))).earlier()).contains(Side.B);
    }

    @Test
    void ofEqualReportsAndOfThoseThatShareNothingNothingIsSaid() {
        assertThat(Precedence.of(align(report("A", "HS"), report("B", "HS"))).earlier()).isEmpty();
        assertThat(Precedence.of(align(report("A", "HS").on(DAY), report("B", "EV").on(DAY.plusDays(1)))).evidence())
                .isEmpty();
    }

    @Test
    void precedenceIsTheSameFromBothSides() {
        Alignment alignment = align(report("A", "HSEV").on(DAY), report("B", "HS", "TRIESTE (AFP) - ").on(DAY));

        assertThat(Precedence.of(alignment.reversed()).earlier()).contains(Side.A);
        assertThat(Precedence.of(alignment.reversed()).confidence())
                .isEqualTo(Precedence.of(alignment).confidence());
    }

    /** Each row of the table as the sigla that have it, those in which it moved with a stroke. */
    private static List<String> rows(Presence presence) {
        return presence.rows().stream()
                .map(row -> String.join("", presence.sigla().stream()
                        .filter(row::stands)
                        .map(siglum -> row.moved().contains(siglum) ? siglum + "'" : siglum)
                        .toList()))
                .toList();
    }

    @Test
    void theTableStandsInTheOrderOfAnyBase() {
        Collation collation = collate(report("A", "HSE"), report("B", "HVSE"), report("C", "SEV"));

        assertThat(rows(Presence.of(collation, "A"))).containsExactly("AB", "BC", "ABC", "ABC");
        assertThat(rows(Presence.of(collation, "B"))).containsExactly("BA", "BC'", "BAC", "BAC");
        assertThat(Presence.of(collation, "C").sigla()).containsExactly("C", "A", "B");
        assertThatIllegalArgumentException().isThrownBy(() -> Presence.of(collation, "D"));
    }

    @Test
    void theTwentySeventhWitnessStandsBehindTheTwentySixth() {
        Collation collation = collate(report("A", "SE"), report("A1", "HS"), report("Z", "S"), report("B", "V"));

        assertThat(Presence.of(collation, "B").sigla()).containsExactly("B", "A", "Z", "A1");
    }

    @Test
    void whatOnlyOthersHaveStandsWhereItsNeighboursDo() {
        Collation collation = collate(report("A", "SE"), report("B", "HS"), report("C", "V"));

        assertThat(rows(Presence.of(collation, "A"))).containsExactly("B", "AB", "A", "C");
    }

    @Test
    void theOrderOfTheWitnessesChangesNoRow() {
        Collation one = collate(report("A", "HSE"), report("B", "HVSE"), report("C", "SEV"));
        Collation other = collate(report("C", "SEV"), report("A", "HSE"), report("B", "HVSE"));

        assertThat(Presence.of(other, "A")).isEqualTo(Presence.of(one, "A"));
    }

    @Test
    void aTranspositionSaysHowFarItWasPromoted() {
        Alignment alignment = align(report("A", "HSEV"), report("B", "VHSE"));

        assertThat(alignment.transpositions()).singleElement().satisfies(moved -> {
            assertThat(moved.extent()).isEqualTo(Extent.PARAGRAPH);
            assertThat(moved.promotedBy()).isEqualTo(3);
        });
        assertThat(alignment.reversed().transpositions().getFirst().promotedBy()).isEqualTo(-3);
    }
}
