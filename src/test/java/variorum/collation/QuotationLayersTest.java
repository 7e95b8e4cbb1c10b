package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.collation.Collating.collate;

import org.junit.jupiter.api.Test;

/** What is said of quotation marks and of the words inside them. */
class QuotationLayersTest {

    @Test
    void anotherShapeOfQuotationMarksIsTypography() {
        collate(
                        "He called the plan “absurd and dangerous” in a speech.",
                        "He called the plan \"absurd and dangerous\" in a speech.")
                .gives("typography: “ -> \"", "typography: ” -> \"");
    }

    @Test
    void singleAgainstDoubleQuotationMarksIsStyle() {
        collate(
                        "He called the plan ‘absurd and dangerous’ in a speech.",
                        "He called the plan “absurd and dangerous” in a speech.")
                .gives("style: ‘ -> “", "style: ’ -> ”");
    }

    @Test
    void marksDroppedOrAddedAreQuotation() {
        collate(
                        "They were “sponsors of terrorism”, the minister said.",
                        "They were sponsors of terrorism, the minister said.")
                .gives("quotation: “sponsors of terrorism” -> sponsors of terrorism");
        collate(
                        "They were sponsors of terrorism, the minister said.",
                        "They were \"sponsors of terrorism\", the minister said.")
                .gives("quotation: sponsors of terrorism -> \"sponsors of terrorism\"");
    }

    @Test
    void wordsChangedInsideMarksAreQuotation() {
        Collating collated = collate(
                "“We shall never leave the talks in Geneva,” the envoy said.",
                "“We shall not leave the talks in Geneva,” the envoy said.")
                .gives("quotation: never -> not");
        assertThat(collated.alignment().quotations()).extracting(AlteredQuotation::kind)
                .containsExactly(AlteredQuotation.Kind.WORDS_CHANGED);
    }

    @Test
    void aParaphraseThatBecameAQuotationIsQuotation() {
        Collating collated = collate(
                "The envoy said they would certainly stay at the talks in Geneva until the end.",
                "The envoy said “we will stay at the talks in Geneva until the end”.");
        assertThat(collated.alignment().differences()).anyMatch(d -> d.layer() == Layer.QUOTATION);
        assertThat(collated.alignment().quotations()).extracting(AlteredQuotation::kind)
                .contains(AlteredQuotation.Kind.PARAPHRASE_QUOTED);
    }

    @Test
    void dotsInsideAQuotationStayTypography() {
        collate(
                        "“Direct US intervention does not serve peace,” he said.",
                        "“Direct U.S. intervention does not serve peace,” he said.")
                .gives("typography: US -> U.S.");
    }

    @Test
    void theMarksOfAPassageThatMovedIntoAnotherSentenceAreStillItsMarks() {
        String shelled =
                "ebel fighters shelled the old bridge, the “élite” army base and two villages near Raqqa, on Friday.";
        String between = """
                The price of oil fell for the third day in a row, traders in London said.

                A hospital in Aleppo was rebuilt with money from Norway, doctors told reporters.

                """;
        String minister =
                "The minister left the city of Geneva by train in the early morning for talks with the Russian"
                        + " envoy in Moscow";
        Collating collated = collate(
                "R" + shelled + "\n\n" + between + minister + ".",
                between + minister + " while r" + shelled.replace('“', '"'));
        assertThat(collated.alignment().quotations()).isEmpty();
        collated.tells("style: Rebel -> rebel", "wording:  -> while");
        assertThat(collated.alignment().differences())
                .filteredOn(difference -> difference.extent() == Extent.MARKS)
                .extracting(Difference::reason)
                .containsExactly("shape of the quotation mark", "punctuation");
    }
}
