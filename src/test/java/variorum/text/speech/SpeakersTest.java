package variorum.text.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Span;

class SpeakersTest {

    /** Names stand in square brackets, the words in curly ones. */
    private record Marked(String text, List<Span> names, Span words) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> names = new ArrayList<>();
            int name = 0;
            int start = 0;
            Span words = new Span(0, 0);
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                switch (c) {
                    case '[' -> name = text.length();
                    case ']' -> names.add(new Span(name, text.length()));
                    case '{' -> start = text.length();
                    case '}' -> words = new Span(start, text.length());
                    default -> text.append(c);
                }
            }
            return new Marked(text.toString(), names, words);
        }

        String speaker() {
            return Speakers.in(text, List.of(Span.of(text)), names)
                    .of(words)
                    .map(found -> found.name().in(text))
                    .orElse("");
        }

        QuoteType type() {
            return Speakers.in(text, List.of(Span.of(text)), names).typeOf(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“{Any presence is illegitimate},” [Ja’afari] told reporters after meeting [UN] envoy [Mistura]. |"
                        + " Ja’afari",
                "[Toner], who met [Lavrov], said {nobody would coordinate}.                                      |"
                        + " Toner",
                "“{We won’t coordinate},” said [Mark Toner], who speaks for the [State Department].              |"
                        + " Mark Toner",
                "{An attack on [Daesh] would be illegitimate}, the [Syrian negotiator] said.                     |"
                        + " Syrian negotiator",
                "According to [Reuters], {the dam is safe}.                                                      |"
                        + " Reuters",
                "[Toner] spoke. “{It is safe},” he said.                                                         |"
                        + " Toner",
                "[Assad] was praised. [Toner] said it was safe. “{It is safe},” he said.                         |"
                        + " Toner",
                "“{The dam is safe.} We saw it,” [Toner] said.                                                   |"
                        + " Toner",
                "{[Le Drian] said on Friday the battle for [Raqqa] would restart.} |"
                        + " Le Drian",
                "[Russia] {rejects the plan} of [Turkey].                                                        |"
                        + " Russia",
            })
    void theSpeakerIsTheSubjectOfTheVerb(String marked, String speaker) {
        assertThat(Marked.of(marked).speaker()).isEqualTo(speaker);
    }

    @Test
    void aParagraphThatIsAQuotationIsOfWhoSpokeBefore() {
        assertThat(Marked.of("[Ja’afari] said nobody fights [Daesh] alone.\n“{They are the army.}”").speaker())
                .isEqualTo("Ja’afari");
    }

    @Test
    void whereNoNameStandsNobodyIsGuessed() {
        assertThat(Marked.of("“{It is safe},” he said.").speaker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“{It is safe},” [Toner] said.             | DIRECT",
        "[Toner] said {it was safe}.               | INDIRECT",
        "[Toner] said {it was “safe” and “sound”}. | MIXED",
        "[Russia] {has left the dam}.              | NARRATED",
    })
    void theKindOfQuotationIsReadOffTheMarks(String marked, QuoteType type) {
        assertThat(Marked.of(marked).type()).isEqualTo(type);
    }
}
