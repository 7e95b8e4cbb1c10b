package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.collation.Side;
import variorum.text.Span;

/** How the two versions of the report are drawn to length, and what is counted in them. */
class OutlineTest {

    private static final CompareBench BENCH = new CompareBench();
    private static final Comparison COMPARISON = BENCH.comparing().comparison().get().orElseThrow();

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @ParameterizedTest
    @CsvSource({
        "A, aside own* aside shared shared shared aside shared shared shared own shared own own shared shared aside"
                + " shared shared",
        "B, aside shared shared shared shared shared shared shared shared shared shared shared aside"
    })
    void everyPassageSaysHowItStandsToTheOtherVersion(Side side, String kinds) {
        assertThat(String.join(" ", COMPARISON.outline(side).passages().stream()
                        .map(p -> p.kind().name().toLowerCase(Locale.ROOT) + (p.heading() ? "*" : ""))
                        .toList()))
                .isEqualTo(kinds);
    }

    @Test
    void paragraphsOfTheStoryAreNumberedAndHeadingsAreNot() {
        List<Passage> passages = COMPARISON.outline(Side.A).passages();
        assertThat(passages)
                .filteredOn(p -> p.number() > 0)
                .extracting(Passage::number)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(14);
        assertThat(COMPARISON.outline(Side.A).own()).extracting(Passage::words).containsExactly(39, 41, 30);
        assertThat(COMPARISON.outline(Side.A).own()).extracting(Passage::number).containsExactly(7, 9, 10);
    }

    @Test
    void thePassageOfAPlaceIsFound() {
        Outline outline = COMPARISON.outline(Side.A);
        for (Passage passage : outline.passages()) {
            assertThat(outline.at(passage.span().start())).contains(passage);
            assertThat(outline.at(passage.span().end() - 1)).contains(passage);
        }
        assertThat(new Outline(List.of()).at(3)).isEmpty();
    }

    @Test
    void theLongestRunReachesOverParagraphs() {
        LongestRun run = COMPARISON.longestRun().orElseThrow();
        assertThat(run.words()).isEqualTo(COMPARISON.alignment().reuse().longestRun());
        assertThat(COMPARISON.outline(Side.A).at(run.a().start()).orElseThrow().number()).isEqualTo(2);
        assertThat(COMPARISON.outline(Side.A).at(run.a().end() - 1).orElseThrow().number()).isEqualTo(3);
        assertThat(run.in(Side.B).in(COMPARISON.text(Side.B))).contains("French Defence Minister");
    }

    @Test
    void aRunFromTheHeadlineOnIsSaidToStartThere() {
        Span a = new Span(COMPARISON.outline(Side.A).passages().getFirst().span().start(),
                COMPARISON.longestRun().orElseThrow().a().end());
        assertThat(PairFigures.where(COMPARISON, new LongestRun(a, a, 9))).endsWith("to paragraph 3");
        assertThat(PairFigures.where(COMPARISON, COMPARISON.longestRun().orElseThrow()))
                .isEqualTo("paragraphs 2 and 3");
    }

    @ParameterizedTest
    @CsvSource({
        "000, 001, 000, 001",
        "000_d3e54ca867e92ff7, 001_00b348ee3a9163f0, 000, 001",
        "a very long name of a report, a very long name of another, A, B",
        "Guardian 24 March 2017, Reuters 24 March 2017, Guardian, Reuters",
        "same, same, A, B",
        "'', x, A, B"
    })
    void shortNamesAreTakenFromNamesWhereTheyTellTheTwoApart(String one, String other, String a, String b) {
        assertThat(Sigla.of(one, other)).isEqualTo(new Sigla(a, b));
    }

    @ParameterizedTest
    @CsvSource({"one two three, 20, one two three", "one two three, 9, one two …", "onetwothree, 5, onetw …"})
    void wordsAreCutAtBlanks(String words, int longest, String expected) {
        assertThat(Readings.shortly(words, longest)).isEqualTo(expected);
    }
}
