package variorum.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetsTest {

    private static final String FACE = "a\uD83D\uDE00b\u00E9\n\u0631c";

    @ParameterizedTest
    @CsvSource({"0,0,0,1,1", "1,1,1,1,2", "3,2,5,1,3", "4,3,6,1,4", "5,4,8,1,5", "6,5,9,2,1", "7,6,11,2,2", "8,7,12,2,3"
    })
    void onePlaceHasOneNumberInEachUnit(int utf16, int codePoint, int utf8, int line, int column) {
        Offsets offsets = Offsets.of(FACE);
        Offsets.Position position = new Offsets.Position(line, column);
        assertThat(offsets.codePoint(utf16)).isEqualTo(codePoint);
        assertThat(offsets.utf16(codePoint)).isEqualTo(utf16);
        assertThat(offsets.utf8(utf16)).isEqualTo(utf8);
        assertThat(offsets.utf16OfByte(utf8)).isEqualTo(utf16);
        assertThat(offsets.position(utf16)).isEqualTo(position);
        assertThat(offsets.utf16(position)).isEqualTo(utf16);
    }

    @RepeatedTest(200)
    void everyUnitAgreesWithCountingTheTextItself() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String text = RandomTexts.clean(random, 900);
        Offsets offsets = Offsets.of(text);
        for (int i = 0; i < 50; i++) {
            int at = RandomTexts.boundary(random, text);
            int codePoint = text.codePointCount(0, at);
            int utf8 = text.substring(0, at).getBytes(UTF_8).length;
            assertThat(offsets.codePoint(at)).as("code point at %d, seed %d", at, seed).isEqualTo(codePoint);
            assertThat(offsets.utf8(at)).as("byte at %d, seed %d", at, seed).isEqualTo(utf8);
            assertThat(offsets.utf16(codePoint)).as("back from code point %d, seed %d", codePoint, seed).isEqualTo(at);
            assertThat(offsets.utf16OfByte(utf8)).as("back from byte %d, seed %d", utf8, seed).isEqualTo(at);
            assertThat(offsets.utf16(offsets.position(at))).as("back from line, seed %d", seed).isEqualTo(at);
        }
    }

    @Test
    void aPlaceInsideAPairIsThePlaceOfThePair() {
        assertThat(Offsets.of(FACE).codePoint(2)).isEqualTo(1);
        assertThat(Offsets.of(FACE).utf8(2)).isEqualTo(1);
    }

    @Test
    void placesOutsideTheTextAreRefused() {
        Offsets offsets = Offsets.of("ab\nc");
        assertThatThrownBy(() -> offsets.codePoint(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.utf16(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.utf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.utf16(new Offsets.Position(1, 4)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.utf16(new Offsets.Position(3, 1)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anEmptyTextHasOnePlace() {
        assertThat(Offsets.of("").codePoints()).isZero();
        assertThat(Offsets.of("").position(0)).isEqualTo(new Offsets.Position(1, 1));
    }
}
