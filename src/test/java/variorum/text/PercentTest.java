package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest(name = "{0} is {1} %")
    @CsvSource({"0, 0", "0.0001, 1", "0.004, 1", "0.014, 1", "0.015, 2", "0.5, 50", "0.994, 99", "0.996, 99",
        "0.99999, 99", "1, 100"})
    void onlyAllIsAHundredAndOnlyNothingIsNone(double share, long percent) {
        assertThat(Percent.of(share)).isEqualTo(percent);
    }
}
