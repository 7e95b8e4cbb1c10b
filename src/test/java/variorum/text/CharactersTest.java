package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "plain|plain",
            "a \uD83D\uDE00 b|a \uD83D\uDE00 b",
            "\uD83D|\uFFFD",
            "a\uDE00b|a\uFFFDb",
            "\uDE00\uD83D|\uFFFD\uFFFD",
            "\uD83D\uD83D\uDE00|\uFFFD\uD83D\uDE00",
    })
    void halfAPairIsShownAsUnknownAndEverythingElseStays(String typed, String kept) {
        assertThat(Characters.whole(typed)).isEqualTo(kept);
    }
}
