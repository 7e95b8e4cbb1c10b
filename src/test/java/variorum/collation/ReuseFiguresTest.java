package variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Shares of one text in the other, with headlines that count neither way. */
class ReuseFiguresTest {

    private static final String HEADLINE = "Talks resume";
    private static final String STORY = "The envoy said on Friday that talks would resume in May.";

    private static Witness headed(String siglum, String headline, String story) {
        Zones zones = Zones.NONE.with(Zone.Kind.HEADLINE, new Span(0, headline.length()));
        return new Witness(siglum, siglum, headline + "\n\n" + story, zones, null);
    }

    private static Reuse reuse(Witness a, Witness b) {
        return Collator.with(Rules.NONE).align(a, b, Progress.NONE).reuse();
    }

    @Test
    void aRunThatBeginsInTheHeadlineCountsFromTheTextOn() {
        assertThat(reuse(headed("A", HEADLINE, STORY), headed("B", HEADLINE, STORY)))
                .isEqualTo(new Reuse(1, 1, 13, 11, 11));
    }

    @Test
    void fewerThanFiveWordsInARowAreNoReuse() {
        Reuse reuse = reuse(
                Witness.of("A", "The envoy said that talks would resume."),
                Witness.of("B", "The envoy said, in the end, that talks would resume."));
        assertThat(reuse).isEqualTo(new Reuse(0, 0, 4, 7, 10));
    }
}
