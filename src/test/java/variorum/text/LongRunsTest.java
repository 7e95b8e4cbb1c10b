package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.text.speech.Quotations;
import variorum.text.zoning.MetadataGuess;
import variorum.text.zoning.ZoneRecogniser;

/**
 * Texts that no newsroom writes but a folder can hold: the same few characters over and over, in one paragraph. Work
 * that grows with the square of their length would keep this test busy for minutes, and deep recursion ends it.
 */
class LongRunsTest {

    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {
        ". ", "a.", "\"a ", "'a ", "“a ", "a” ", "« a ", "Reuters/", "(Reuters) ", "Photo: ", "A, ", "1.", "1/1/", "[A",
        "\u0301", "\uD83D\uDE42", "By A ", "12 March 2017 ", "He said, ", "a\n"
    })
    void theyAreGoneThroughToTheEnd(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        String told = text.strip();

        Zones zones = ZoneRecogniser.recognise(text);
        assertThat(zones.list().getLast().span().end()).isEqualTo(told.length());
        assertThat(MetadataGuess.guess(text, zones).outlet()).isEmpty();
        List<Span> sentences = Sentences.of(text);
        assertThat(sentences.getLast().end()).isEqualTo(told.length());
        assertThat(Tokenizer.tokens(text, Span.of(text)).getLast().span().end()).isEqualTo(told.length());
        assertThat(Quotations.in(text, Paragraphs.of(text)).all()).hasSizeLessThan(LENGTH);
        assertThat(FoldedText.of(text).find("no such words")).isEmpty();
    }
}
