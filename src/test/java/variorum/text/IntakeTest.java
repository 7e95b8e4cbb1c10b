package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("a\r\nb\rc\nd", "a\nb\nc\nd", "LINE_END 2"),
                Arguments.of("a\u000Bb\fc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf", "LINE_END 5"),
                Arguments.of("\uFEFFtext", "text", "BYTE_ORDER_MARK 1"),
                Arguments.of("te\uFEFFxt", "te\uFEFFxt", ""),
                Arguments.of("a\u0000b\u001Bc\u007Fd\u009Fe", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", "CONTROL_CHARACTER 4"),
                Arguments.of("tab\tstays", "tab\tstays", ""),
                Arguments.of("\uD800x\uDC00", "\uFFFDx\uFFFD", "LONE_SURROGATE 2"),
                Arguments.of("\uD83D\uDE00", "\uD83D\uDE00", ""),
                Arguments.of("no\u00A0break e\u0301 \uFB01", "no\u00A0break e\u0301 \uFB01", ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aTextIsCleanedByTheRulesAndEachChangeIsCounted(String raw, String clean, String alterations) {
        Intake intake = Intake.clean(raw);
        assertThat(intake.text()).isEqualTo(clean);
        String counted = String.join(", ", intake.alterations().stream().map(a -> a.kind() + " " + a.count()).toList());
        assertThat(counted).isEqualTo(alterations);
    }

    @RepeatedTest(200)
    void cleaningTwiceIsCleaningOnce() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String marks = "\uFEFF".repeat(random.nextInt(3));
        String once = Intake.clean(marks + RandomTexts.raw(random, 60)).text();
        assertThat(Intake.clean(once).text()).as("seed %d", seed).isEqualTo(once);
        assertThat(Intake.clean(once).alterations()).as("seed %d", seed).isEmpty();
    }

    @Test
    void aCleanTextIsTakenAsItStands() {
        assertThat(Intake.clean("“Any military presence”\n").alterations()).isEmpty();
    }
}
