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
            return speaker("en");
        }

        String speaker(String language) {
            return Speakers.in(text, List.of(Span.of(text)), names, SpeechWords.of(language))
                    .of(words)
                    .map(found -> found.name().in(text))
                    .orElse("");
        }

        QuoteType type(String language) {
            return Speakers.in(text, List.of(Span.of(text)), names, SpeechWords.of(language)).typeOf(words);
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
                "[Ja’afari] said states were “{sponsors of terrorism}”, and said an attack on [Hama] was designed. |"
                        + " Ja’afari",
                "{The [US] will not need [Islamic State]’s foes, the [State Department spokesman] said.}         |"
                        + " State Department spokesman",
                "[Kurds] called for it. “{We called on all. We stand with [Turkey],}” [Toner] stressed.          |"
                        + " Toner",
                "[Toner] left. {The [US]-backed [SDF] have reached the dam.}                                     |"
                        + " SDF",
                "{It is safe,” [Toner] said.}                                                                    |"
                        + " Toner",
                "[Toner] spoke. {The official said 170 [Syrian Army] soldiers died.}                             |"
                        + " Syrian Army",
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
        "{“It is safe,” [Toner] told reporters.}   | DIRECT",
        "{“It is safe,” [Toner] said, adding that it would stay.} | MIXED",
        "{[Toner] laughed as reporters asked him.} | NARRATED",
        "{[Toner] demanded that they leave.}       | INDIRECT",
        "{The self-declared caliphate fell.}       | NARRATED",
    })
    void theKindOfQuotationIsReadOffTheMarks(String marked, QuoteType type) {
        assertThat(Marked.of(marked).type("en")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "de | „{Der Damm ist sicher}“, sagte [Merkel] nach dem Treffen mit [Putin].       | Merkel  | DIRECT",
        "de | [Merkel] betonte, {der Damm sei sicher}.                                    | Merkel  | INDIRECT",
        "de | Laut [Reuters] {ist der Damm sicher}.                                       | Reuters | INDIRECT",
        "de | [Steinmeier] zufolge {ist der Damm sicher}.                                 | Steinmeier | INDIRECT",
        "de | [Merkel] reiste ab, sagte [Seibert]. »{Der Damm hält}«, erklärte er.        | Seibert | DIRECT",
        "de | [Merkel] {reiste nach Paris}.                                               | Merkel  | NARRATED",
        "fr | « {Le barrage est sûr} », a déclaré [Macron] après sa rencontre avec [Poutine]. | Macron | DIRECT",
        "fr | Selon [Reuters], {le barrage est sûr}.                                      | Reuters | INDIRECT",
        "fr | D’après [Reuters], {le barrage est sûr}.                                    | Reuters | INDIRECT",
        "fr | [Macron] a affirmé que {le barrage était sûr}.                              | Macron  | INDIRECT",
        "fr | [Macron] est parti, a annoncé [Attal]. « {Tout va bien} », a-t-il ajouté.   | Attal   | DIRECT",
        "es | «{La presa es segura}», dijo [Sánchez] tras reunirse con [Macron].          | Sánchez | DIRECT",
        "es | Según [Reuters], {la presa es segura}.                                      | Reuters | INDIRECT",
        "es | [Sánchez] afirmó que {la presa era segura}.                                 | Sánchez | INDIRECT",
        "es | [Sánchez] partió, anunció [Albares]. «{Todo va bien}», añadió.              | Albares | DIRECT",
        "xx | [Toner] said {it was safe}.                                                 | Toner   | INDIRECT",
    })
    void speakersAreFoundInTheLanguageOfTheReport(String language, String marked, String speaker, QuoteType type) {
        assertThat(Marked.of(marked).speaker(language)).isEqualTo(speaker);
        assertThat(Marked.of(marked).type(language)).isEqualTo(type);
    }
}
