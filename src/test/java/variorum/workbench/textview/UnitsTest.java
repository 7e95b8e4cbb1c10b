package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Span;
import variorum.workbench.testing.Fx;

/** In the texts of these tests a bar is the caret, and square brackets are a selection. */
class UnitsTest {

    private static final String TEXT = "Mr. Toner said: “We will, if needed, act.” He left.\nThe U.S. stays.";

    private static Units units() {
        return Fx.get(() -> new Units(TEXT, Rows.of(TextContent.of(TEXT), TextMetrics.TAGGED, Set.of())));
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Toner, CHARACTER, true, oner",
        "Toner, WORD, true, ' said'",
        "said, WORD, false, Toner",
        "said, SENTENCE, true, ' He left'",
        "said, SENTENCE, false, Mr.",
        "said, PARAGRAPH, true, '\nThe'",
        "stays, PARAGRAPH, false, The",
        "The, WORD, false, left",
        "The, CHARACTER, false, '\nThe'",
    })
    void theCaretMovesByUnitsAndAcrossParagraphs(String from, Unit unit, boolean forward, String to) {
        assertThat(units().move(at(from), unit, forward)).isEqualTo(at(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Toner | WORD | Toner",
        "will | CLAUSE | We will",
        "needed | CLAUSE | if needed",
        "left | SENTENCE | He left.",
        "U.S. | WORD | U.S.",
        "U.S. | PARAGRAPH | The U.S. stays.",
    })
    void aUnitAroundAPlaceIsFound(String place, Unit unit, String expected) {
        assertThat(units().around(at(place) + 1, unit).in(TEXT)).isEqualTo(expected);
    }

    @Test
    void theSelectionGrowsFromWordToClauseToSentenceToParagraph() {
        Units units = units();
        Span selection = new Span(at("needed") + 2, at("needed") + 2);
        String[] expected = {
            "needed", "if needed", "Mr. Toner said: “We will, if needed, act.”",
            "Mr. Toner said: “We will, if needed, act.” He left."
        };
        for (String words : expected) {
            selection = units.grown(selection);
            assertThat(selection.in(TEXT)).isEqualTo(words);
        }
        assertThat(units.grown(selection)).isEqualTo(selection);
    }

    @Test
    void aSelectionOverTwoClausesGrowsToTheSentence() {
        Span both = new Span(at("will"), at(", act"));
        assertThat(units().grown(both).in(TEXT)).isEqualTo("We will, if needed");
        assertThat(units().grown(units().grown(both)).in(TEXT)).startsWith("Mr. Toner").endsWith("act.”");
    }

    @Test
    void steppingSelectsOneUnitAfterTheOther() {
        Units units = units();
        Span first = units.step(new Span(0, 0), Unit.SENTENCE, true);
        Span second = units.step(first, Unit.SENTENCE, true);
        Span third = units.step(second, Unit.SENTENCE, true);
        assertThat(second.in(TEXT)).isEqualTo("He left.");
        assertThat(third.in(TEXT)).isEqualTo("The U.S. stays.");
        assertThat(units.step(third, Unit.SENTENCE, true)).isEqualTo(third);
        assertThat(units.step(third, Unit.SENTENCE, false)).isEqualTo(second);
    }
}
