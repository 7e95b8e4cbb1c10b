package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.AttributeType;

/** What a field says to words that it has nothing for. */
class SlotTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        CHOICE | “abc” is none of the answers: low, high.
        SCALE  | “abc” is none of the answers: low, high.
        YES_NO | “abc” is none of the answers: yes, no.
        NUMBER | "“abc” is not a number. It is written in digits, with a full stop before decimals: 12, -3 or 0.5."
        ENTITY | Nothing in this report fits “abc”.
        """)
    void eachKindOfQuestionSaysWhyThereIsNothing(AttributeType.Kind kind, String sentence) {
        List<String> values = kind == AttributeType.Kind.CHOICE || kind == AttributeType.Kind.SCALE
                ? List.of("low", "high")
                : List.of();
        assertThat(new Slot.OfStatement(new AttributeType("size", kind, values, "")).nothingFor("abc"))
                .isEqualTo(sentence);
    }
}
