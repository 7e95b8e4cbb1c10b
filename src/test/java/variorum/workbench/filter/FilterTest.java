package variorum.workbench.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Span;

class FilterTest {

    @ParameterizedTest
    @CsvSource({
        "'', anything, true",
        "arm, Armed group, true",
        "gr arm, Armed group, true",
        "army, Armed group, false",
        "al-ja'afari, Bashar Al-Ja’afari, true",
        "zurich, Zürich, true",
        "الرق, الرقة, true"
    })
    void everyTypedWordMustOccurHoweverItIsWritten(String typed, String text, boolean taken) {
        assertThat(Filter.of(typed).takes(text)).isEqualTo(taken);
    }

    @Test
    void theWordsMayStandInDifferentTexts() {
        assertThat(Filter.of("reuters geneva").takes("Talks in Geneva", "swissinfo, Reuters")).isTrue();
    }

    @Test
    void hitsAreAtTheStartOfWordsWhereTheyCanBe() {
        assertThat(Filter.of("arm").hits("Alarm of the Armed group")).containsExactly(new Span(13, 16));
        assertThat(Filter.of("arm ed").hits("Armed")).containsExactly(new Span(0, 5));
    }

    @Test
    void theStartOfTheTextRanksBeforeTheStartOfAWordBeforeTheInsideOfOne() {
        Filter filter = Filter.of("tag");
        assertThat(filter.rank("Tag again")).isLessThan(filter.rank("Remove tag"));
        assertThat(filter.rank("Remove tag")).isLessThan(filter.rank("Untagged"));
    }
}
