package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ja'afari     | said Al-Ja’afari | Ja’afari
            al-assad     | Bashar Al‑Assad  | Al‑Assad
            40 000       | some 40\u00a0000 lives | 40\u00a0000
            resume       | a RÉSUMÉ of it   | RÉSUMÉ
            resume       | re\u0301sume\u0301 there | re\u0301sume\u0301
            fiance       | the \uFB01anc\u00e9 | \uFB01anc\u00e9
            "sponsors    | were “sponsors of | “sponsors
            ISTANBUL     | in \u0130stanbul  | \u0130stanbul
            cooperate    | to co\u00adoperate | co\u00adoperate
            peace talks  | peace \t  talks    | peace \t  talks
            """)
    void wordsAreFoundHoweverTheyAreWritten(String sought, String text, String found) {
        assertThat(FoldedText.of(text).find(sought)).extracting(span -> span.in(text)).containsExactly(found);
    }

    @Test
    void everyPlaceIsFoundOnceAndInReadingOrder() {
        String text = "Daesh, daesh; DAESH";
        assertThat(FoldedText.of(text).find("Daesh"))
                .containsExactly(new Span(0, 5), new Span(7, 12), new Span(14, 19));
        assertThat(FoldedText.of("aaaa").find("aa")).hasSize(2);
        assertThat(FoldedText.of("o\uFB00er \u2026").find("f")).containsExactly(new Span(1, 2));
        assertThat(FoldedText.of("o\uFB00er \u2026").find(".")).containsExactly(new Span(5, 6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sing        | singing, passing, Sing | 0-4 18-22 | 18-22
            a a         | xa a a                 | 3-6       | 3-6
            oppose the  | I oppose the opposed   | 2-12      | 2-12
            60          | 160 60% 600            | 4-6 8-10  | 4-6
            ma          | mama                   | 0-2       |
            """)
    void wordsAreFoundWhereAWordBegins(String sought, String text, String beginning, String whole) {
        FoldedText folded = FoldedText.of(text);
        assertThat(places(folded.findWords(sought, false))).isEqualTo(beginning);
        assertThat(places(folded.findWords(sought, true))).isEqualTo(whole == null ? "" : whole);
    }

    private static String places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    @Test
    void blankWordsAreFoundNowhere() {
        assertThat(FoldedText.of("a b").find(" ")).isEmpty();
        assertThat(FoldedText.of("").find("a")).isEmpty();
    }

    @RepeatedTest(30)
    void whatIsFoundInAnyTextIsWhatWasSought() {
        long seed = System.nanoTime();
        String text = RandomTexts.clean(new Random(seed), 60);
        FoldedText folded = FoldedText.of(text);
        for (Token word : Tokenizer.words(text, Span.of(text))) {
            String sought = word.in(text);
            assertThat(folded.find(sought)).as("seed %d, %s", seed, word).isNotEmpty()
                    .allMatch(span -> FoldedText.fold(span.in(text)).contains(FoldedText.fold(sought)));
        }
    }
}
