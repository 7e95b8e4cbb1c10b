package variorum.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.text.Span;

/** The pictures of two versions of a report, in words. */
class ToldTest {

    private static final CompareBench BENCH = new CompareBench();
    private static final Comparison COMPARISON = BENCH.comparing().comparison().get().orElseThrow();
    private static final Outline LONGER = COMPARISON.outline(Side.A);

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void aStripSaysHowManyPassagesOfEachKindItShows() {
        assertThat(Told.passages(LONGER, Set.of())).isEqualTo(
                "11 passages shared, 0 moved, 4 only here, 4 set aside");
        Passage shared = LONGER.passages().get(3);
        assertThat(Told.passages(LONGER, Set.of(shared, LONGER.own().getFirst()))).isEqualTo(
                "11 passages shared (1 of them changed), 0 moved, 4 only here, 4 set aside");
    }

    @Test
    void aPlaceIsGivenByTheNumbersOfItsParagraphs() {
        Span first = LONGER.passages().get(3).span();
        assertThat(Told.place(LONGER, first)).isEqualTo("paragraph 1");
        assertThat(Told.place(LONGER, first.cover(LONGER.passages().get(5).span()))).isEqualTo("paragraphs 1 to 3");
        assertThat(Told.place(LONGER, LONGER.passages().getFirst().span())).isEmpty();
    }

    @Test
    void ribbonsSayWhatTheyTieAndWhatMeetsNothing() {
        assertThat(Told.ribbons(COMPARISON, Optional.empty())).isEqualTo(
                "11 ribbons. Only on the left: paragraphs 7, 9, 10");
        ParagraphPair pair = COMPARISON.alignment().paragraphs().get(1);
        assertThat(Told.ribbons(COMPARISON, Optional.of(pair))).endsWith(
                ". Current: paragraph 2 and paragraph 2");
    }
}
