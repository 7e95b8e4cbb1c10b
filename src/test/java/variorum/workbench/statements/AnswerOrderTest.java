package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order answers are offered. */
class AnswerOrderTest {

    private static List<String> ordered(String... answers) {
        return List.of(answers).stream().sorted(AnswerOrder.BY_SENSE).toList();
    }

    @Test
    void stancesGoFromSupportToAmbivalentAndNoAnswerComesLast() {
        assertThat(ordered("", "ambivalent", "neutral", "support", "oppose"))
                .containsExactly("support", "oppose", "neutral", "ambivalent", "");
    }

    @Test
    void confidenceGoesFromSureToDiscussAndOtherAnswersByLetters() {
        assertThat(ordered("discuss", "unsure", "sure")).containsExactly("sure", "unsure", "discuss");
        assertThat(ordered("mixed", "direct", "004", "indirect")).containsExactly("004", "direct", "indirect", "mixed");
    }

    @Test
    void numbersGoBySize() {
        assertThat(ordered("10", "9", "-2", "1.5", "many", "")).containsExactly("-2", "1.5", "9", "10", "many", "");
    }
}
