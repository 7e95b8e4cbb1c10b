package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.collation.provenance.Precedence;
import variorum.text.Span;

/** What a careful reader finds in the reports, the engine finds. */
class SeedsTest {

    private final Collating seeds = Collating.collate(Rules.NONE, Seeds.longer(), Seeds.agency());
    private final Alignment alignment = seeds.alignment();

    @Test
    void everyParagraphOfTheAgencysStoryIsPairedAndNoneHasMoved() {
        assertThat(alignment.paragraphs()).hasSize(11);
        assertThat(alignment.paragraphs()).noneMatch(pair -> pair.moved() || pair.relation() == Relation.MOVED);
        assertThat(alignment.differences()).noneMatch(difference -> difference.operation() == Operation.MOVE);
        assertThat(alignment.ownB()).isEmpty();
    }

    @Test
    void nothingIsPairedWithSiteFurniture() {
        for (Side side : Side.values()) {
            List<Span> story = alignment.witness(side).story();
            assertThat(alignment.ranges()).allMatch(range -> story.stream().anyMatch(s -> s.contains(range.in(side))));
            assertThat(alignment.paragraphs()).allMatch(pair -> pair.in(side).stream()
                    .allMatch(p -> story.stream().anyMatch(s -> s.contains(p))));
        }
    }

    @Test
    void theThreeAddedParagraphsAndTheHeadlineAreTheLongerVersionsOwn() {
        assertThat(alignment.ownA()).extracting(span -> span.in(alignment.a().text()).substring(0, 7))
                .containsExactly("Syria s", "Al-Ja’a", "The SDF", "The PKK");
        assertThat(alignment.differences())
                .filteredOn(difference -> difference.extent() == Extent.PARAGRAPH)
                .hasSize(4)
                .allMatch(difference -> difference.operation() == Operation.DELETE);
    }

    @Test
    void curlyMarksAndDotsAloneAreTypography() {
        seeds.tells("typography: “ -> \"", "typography: ” -> \"", "typography: US -> U.S.", "typography: UN -> U.N.",
                "typography: Ja’afari -> Ja'afari");
        assertThat(alignment.differences())
                .filteredOn(difference -> difference.reason().equals("shape of the quotation mark"))
                .hasSize(9);
    }

    @Test
    void aQuotationThatLosesItsMarksIsNoMatterOfTypography() {
        seeds.tells("quotation: “sponsors of terrorism” -> sponsors of terrorism", "quotation: ” -> ",
                "quotation:  -> (Islamic State)");
        assertThat(alignment.quotations()).extracting(AlteredQuotation::kind).containsExactly(
                AlteredQuotation.Kind.WORDS_PUT_IN,
                AlteredQuotation.Kind.CLOSING_MARK_DROPPED,
                AlteredQuotation.Kind.MARKS_DROPPED);
    }

    @Test
    void aNameExchangedThreeTimesIsOneSubstitution() {
        assertThat(alignment.substitutions().getFirst())
                .isEqualTo(new Substitution("Daesh", "Islamic State", 3, Layer.NAME));
        assertThat(alignment.substitutions())
                .contains(new Substitution("Al-Ja’afari", "Ja'afari", 2, Layer.NAME))
                .contains(new Substitution("Al-Assad", "al-Assad", 1, Layer.STYLE));
    }

    @Test
    void everyRowOfTheTableLeadsToItsPlaces() {
        assertThat(alignment.substitutions()).allSatisfy(row ->
                assertThat(alignment.where(row)).hasSize(row.count()).allMatch(d -> d.layer() == row.layer()));
        assertThat(alignment.where(alignment.substitutions().getFirst()))
                .allMatch(difference -> difference.b().in(alignment.b().text()).equals("Islamic State"));
    }

    @Test
    void relativeDatesAreReadByTheDayOfTheReport() {
        assertThat(alignment.differences())
                .filteredOn(difference -> difference.layer() == Layer.TIME)
                .extracting(difference -> difference.a().in(alignment.a().text()), Difference::reason)
                .containsExactly(
                        tuple("earlier today", "both mean Friday 24 March 2017"),
                        tuple("today", "both mean Friday 24 March 2017"),
                        tuple("yesterday", "both mean Thursday 23 March 2017"));
    }

    @Test
    void regimeAndGovernmentAreWording() {
        seeds.tells("wording: the regime of -> ", "wording: Assad -> Assad's government",
                "wording: an opposition -> a rebel", "wording: in Hama and Damascus -> ");
    }

    @Test
    void datelineAndCreditAreAttribution() {
        assertThat(alignment.differences())
                .filteredOn(difference -> difference.layer() == Layer.ATTRIBUTION)
                .hasSize(2)
                .allMatch(difference -> difference.operation() == Operation.INSERT);
    }

    @Test
    void mostOfTheAgencysWordsStandInTheLongerVersion() {
        assertThat(alignment.reuse().aInB()).isBetween(0.62, 0.68);
        assertThat(alignment.reuse().bInA()).isBetween(0.86, 0.92);
        assertThat(alignment.reuse().longestRun()).isBetween(48, 50);
    }

    @Test
    void aCopyStandsWhollyInItsOriginal() {
        Witness one = Seeds.longer();
        Witness copy = new Witness("copy", one.name(), one.text(), one.zones(), one.date());
        Alignment same = Collating.collate(Rules.NONE, one, copy).alignment();
        assertThat(same.differences()).isEmpty();
        assertThat(same.reuse().aInB()).isEqualTo(1);
        assertThat(same.reuse().bInA()).isEqualTo(1);
    }

    @Test
    void anAcceptedRuleMakesTheNameEqual() {
        Collating ruled = Collating.collate(
                Rules.ofTerms(alignment.substitutions().getFirst().asRule()), Seeds.longer(), Seeds.agency());
        assertThat(ruled.alignment().ranges()).filteredOn(range -> range.equality() == Equality.RULE).hasSize(3);
        assertThat(ruled.alignment().differences()).noneMatch(difference -> difference.layer() == Layer.NAME
                && difference.a().in(Seeds.longer().text()).equals("Daesh"));
    }

    @Test
    void twoBriefingsOfOneDepartmentAreNotVersionsOfEachOther() {
        Alignment briefings = Collating.collate(Rules.NONE, Seeds.briefing(), Seeds.otherBriefing()).alignment();
        assertThat(briefings.reuse().aInB()).isLessThan(0.1);
        assertThat(briefings.paragraphs()).hasSizeLessThan(5);
    }

    @Test
    void tagsTravelAlongTheAlignment() {
        String a = alignment.a().text();
        int quote = a.indexOf("Direct US military intervention in Syrian territory");
        Projection same = alignment.project(Side.A, new Span(quote, quote + 51));
        assertThat(same.fit()).isEqualTo(Projection.Fit.SAME);
        assertThat(same.spans()).extracting(span -> span.in(alignment.b().text()))
                .containsExactly("Direct U.S. military intervention in Syrian territory");
        int name = a.indexOf("Daesh in the Syrian");
        Projection reworded = alignment.project(Side.A, new Span(name, name + 5));
        assertThat(reworded.fit()).isEqualTo(Projection.Fit.REWORDED);
        assertThat(reworded.spans()).extracting(span -> span.in(alignment.b().text())).containsExactly("Islamic State");
        int own = a.indexOf("waged a bloody insurgency");
        assertThat(alignment.project(Side.A, new Span(own, own + 25)).fit()).isEqualTo(Projection.Fit.ABSENT);
    }

    @Test
    void theAgencysVersionWasProbablyFirstAndTheReasonsAreSaid() {
        Precedence precedence = Precedence.of(alignment);

        assertThat(precedence.earlier()).contains(Side.B);
        assertThat(precedence.confidence()).isBetween(0.9, 0.96);
        assertThat(precedence.evidence()).extracting(Precedence.Evidence::reason).containsExactly(
                "000 names Reuters, whose line 001 carries",
                "90 % of 001 stand in 000, which adds words of its own");
    }

    @Test
    void aDatelineThatOneLacksIsMissedAfterItsHeadline() {
        Difference dateline = alignment.differences().stream()
                .filter(each -> each.extent() == Extent.ZONE && !each.standsIn(Side.A))
                .findFirst()
                .orElseThrow();
        assertThat(alignment.a().text().substring(dateline.a().start())).startsWith("A US or Turkish-backed attack");
    }
}
