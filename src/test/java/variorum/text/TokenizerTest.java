package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', value = {
        "Al-Ja’afari said=Al|-|Ja’afari|said",
        "Bashar al-Ja'afari's=Bashar|al|-|Ja'afari's",
        "A U.S.- or Turkish-backed=A|U.S.|-|or|Turkish|-|backed",
        "the US.=the|US|.",
        "at 4:22 p.m. today=at|4:22|p.m.|today",
        "claimed 40,000 lives=claimed|40,000|lives",
        "the workers’ Party=the|workers|’|Party",
        "“sponsors of terrorism”,=“|sponsors|of|terrorism|”|,",
        "Daesh/ISIL=Daesh|/|ISIL",
        "or\u00A0the=or|the",
        "e\u0301tat \uD83D\uDE00=e\u0301tat|\uD83D\uDE00",
        "A. B=A|.|B"
    })
    void aTextIsCutIntoWhatAReaderTakesForWords(String text, String tokens) {
        List<String> cut = Tokenizer.tokens(text, Span.of(text)).stream().map(token -> token.in(text)).toList();
        assertThat(String.join("|", cut)).isEqualTo(tokens);
    }

    @RepeatedTest(100)
    void tokensAreInOrderAndLeaveOutOnlyBlanks() {
        long seed = System.nanoTime();
        String text = RandomTexts.clean(new Random(seed), 200);
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Token token : Tokenizer.tokens(text, Span.of(text))) {
            assertThat(token.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
            assertThat(Offsets.isBoundary(text, token.span().end())).as("seed %d", seed).isTrue();
            left.append(text, at, token.span().start());
            at = token.span().end();
        }
        left.append(text, at, text.length());
        assertThat(Characters.isBlank(left)).as("left out: \"%s\", seed %d", left, seed).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', value = {
        "fighting [Dae]sh in=Daesh", "fighting[ Daesh ]in=Daesh", "the U[.S.-ba]cked=U.S.-backed", "said[ ]nobody=",
        "[“spons]ors=“sponsors"
    })
    void aSelectionGrowsToWholeWordsAndDropsWhiteSpace(String marked, String words) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        String snapped = Tokenizer.snapToWords(text, new Span(start, end)).in(text);
        assertThat(snapped).isEqualTo(words == null ? "" : words);
    }

    @Test
    void markAndBlankAreNoWords() {
        assertThat(Tokenizer.countWords("US-backed, “SDF” – 40,000.", new Span(0, 26))).isEqualTo(4);
    }
}
