package variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Paragraphs;

class QuotationsTest {

    private static Quotations in(String text) {
        return Quotations.in(text, Paragraphs.of(text));
    }

    private static List<String> words(String text) {
        return in(text).all().stream().map(quotation -> quotation.inside().in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“We will not go,” he said.             | We will not go,",
        "\"We will not go,\" he said.           | We will not go,",
        "Il a dit « nous restons ».             | ~ nous restons ~",
        "Il a dit «nous restons».               | nous restons",
        "Er sagte: »Wir bleiben.«               | Wir bleiben.",
        "Er sagte: „Wir bleiben“.               | Wir bleiben",
        "an ‘illegitimate’ act                  | illegitimate",
        "''We stay,'' she said                  | We stay,",
        "“it’s Ja'afari’s day,” he said         | it’s Ja'afari’s day,",
        "the ministers' plan and the people's   | ~~",
        "a 24\" wheel and a 5' pole             | ~~",
    })
    void marksOfEveryKindAreFound(String text, String quoted) {
        assertThat(words(text)).isEqualTo(quoted.isEmpty() ? List.of() : List.of(quoted));
    }

    @Test
    void aQuotationWithinAQuotationIsFoundBelowIt() {
        String text = "“They call us ‘rebels’ and worse,” he said.";
        assertThat(words(text)).containsExactly("They call us ‘rebels’ and worse,", "rebels");
        assertThat(in(text).all()).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(words("Il a dit « ils nous appellent “rebelles” ».")).contains("rebelles");
    }

    @Test
    void aQuotationGoesOnWithAMarkAtTheStartOfEachParagraph() {
        List<Quotation> all = in("“First of all.\n“And then,” he said.\n“New,” she said.").all();
        assertThat(all).extracting(Quotation::continues).containsExactly(false, true, false);
        assertThat(all).extracting(Quotation::closes).containsExactly(false, true, true);
    }

    @Test
    void aMissingMarkEndsTheQuotationWithItsParagraphOrBeginsItWithItsSentence() {
        assertThat(words("He said: “We stay.\nNobody moved.")).containsExactly("We stay.");
        assertThat(words("Nobody moved. We stay,” he said.")).containsExactly("We stay,");
    }

    @Test
    void marksThatDoNotPairAreGoneThroughOnce() {
        int many = 100_000;
        assertThat(in("“a ".repeat(many)).outermost()).hasSize(many);
        assertThat(in("a” ".repeat(many)).all()).hasSize(many);
    }
}
