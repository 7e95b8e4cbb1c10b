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
}
