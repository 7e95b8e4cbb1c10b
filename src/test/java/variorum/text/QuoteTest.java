package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

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
        assertThat(quote.exact()).as("seed %d", seed).isEqualTo(span.in(text));
    }
}
