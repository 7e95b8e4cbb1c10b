package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @RepeatedTest(100)
    void aQuoteAndItsContextAreCutFromTheTextWithoutSplittingACharacter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String text = RandomTexts.clean(random, 120);
        int a = RandomTexts.boundary(random, text);
        int b = RandomTexts.boundary(random, text);
        Span span = new Span(Math.min(a, b), Math.max(a, b));
        Quote quote = Quote.of(text, span);
        String whole = quote.prefix() + quote.exact() + quote.suffix();
        assertThat(text).as("seed %d", seed).contains(whole);
        assertThat(Intake.clean("x" + whole).alterations()).as("no half characters, seed %d", seed).isEmpty();
        assertThat(Anchor.of(text, span).holdsIn(text)).as("seed %d", seed).isTrue();
    }

    @Test
    void aShiftedTextIsNoticed() {
        Anchor anchor = Anchor.of("on Daesh in", new Span(3, 8));
        assertThat(anchor.holdsIn("in Daesh in")).isTrue();
        assertThat(anchor.holdsIn("upon Daesh in")).isFalse();
        assertThat(anchor.holdsIn("on")).isFalse();
    }
}
