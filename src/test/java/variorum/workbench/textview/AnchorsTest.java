package variorum.workbench.textview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which height of a text belongs to which of the one beside it. */
class AnchorsTest {

    @ParameterizedTest
    @CsvSource({
        // tied: 100 to 100, 200 to 150, 500 to 160, 600 to 260
        "100, 100", "200, 150", "500, 160", "600, 260", "150, 125", "350, 155", "550, 210", "40, 40", "700, 360"
    })
    void tiedHeightsBelongTogetherAndThoseBetweenInProportion(double from, double to) {
        Anchors anchors = new Anchors();
        anchors.add(100, 100);
        anchors.add(200, 150);
        anchors.add(500, 160);
        anchors.add(600, 260);
        assertThat(anchors.across(from)).isCloseTo(to, within(0.001));
    }

    @Test
    void aTieThatWouldLeadBackUpIsLeftOut() {
        Anchors anchors = new Anchors();
        anchors.add(100, 100);
        anchors.add(200, 50);
        anchors.add(300, 300);
        assertThat(anchors.across(200)).isCloseTo(200, within(0.001));
        assertThat(new Anchors().across(17)).isEqualTo(17);
    }
}
