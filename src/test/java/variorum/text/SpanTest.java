package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"0,5,5,9,false", "0,5,4,9,true", "3,3,0,5,true", "5,5,0,5,false", "2,4,2,4,true"})
    void twoSpansOverlapWhenTheyShareACharacter(int a, int b, int c, int d, boolean overlap) {
        assertThat(new Span(a, b).overlaps(new Span(c, d))).isEqualTo(overlap);
        assertThat(new Span(c, d).overlaps(new Span(a, b))).isEqualTo(overlap);
    }

    @Test
    void aSpanTurnedRoundIsRefused() {
        assertThatThrownBy(() -> new Span(4, 3)).hasMessage("not a span: 4 to 3");
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trimmingDropsNoBreakSpacesToo() {
        String text = "x\u00A0 Daesh\u00A0\n";
        assertThat(new Span(1, text.length()).trimmedIn(text).in(text)).isEqualTo("Daesh");
        assertThat(new Span(1, 3).trimmedIn(text).isEmpty()).isTrue();
    }
}
