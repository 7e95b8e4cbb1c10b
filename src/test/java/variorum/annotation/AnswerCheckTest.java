package variorum.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of an answer that a question can't take. */
class AnswerCheckTest {

    private static final String DATES = " A date is written 2017, 2017-03 or 2017-03-24.";
    private static final String NUMBERS =
            " is not a number. It is written in digits, with a full stop before decimals: 12, -3 or 0.5.";

    private static String wrong(AttributeType.Kind kind, String answer) {
        return AnswerCheck.wrong(new AttributeType("asked", kind, List.of("1", "2"), ""), answer).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DATE    | 2017
        DATE    | 2017-03
        DATE    | 2017-03-24
        DATE    | 2016-02-29
        NUMBER  | 12
        NUMBER  | -0.5
        SCALE   | 2
        CHOICE  | 1
        YES_NO  | no
        TEXT    | whatever
        """)
    void anAnswerInItsFormIsTaken(AttributeType.Kind kind, String answer) {
        assertThat(wrong(kind, answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-13
        2017-02-29
        2017-00-01
        """)
    void aDayThatDoesNotExistIsSaidToBeMissingFromTheCalendar(String answer) {
        assertThat(wrong(AttributeType.Kind.DATE, answer))
                .isEqualTo("There is no “" + answer + "” in the calendar." + DATES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        March 2017
        17-03
        24.3.2017
        2017-3-24
        """)
    void anythingElseIsNoDate(String answer) {
        assertThat(wrong(AttributeType.Kind.DATE, answer))
                .isEqualTo("“" + answer + "” can't be read as a date." + DATES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NUMBER | about 12 | “about 12”
        NUMBER | 1,000    | “1,000”
        NUMBER | .5       | “.5”
        """)
    void aNumberIsDigits(AttributeType.Kind kind, String answer, String quoted) {
        assertThat(wrong(kind, answer)).isEqualTo(quoted + NUMBERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SCALE  | 3     | “3” is none of the answers: 1, 2.
        CHOICE | three | “three” is none of the answers: 1, 2.
        YES_NO | maybe | “maybe” is none of the answers: yes, no.
        """)
    void aChosenAnswerIsOneOfThoseOffered(AttributeType.Kind kind, String answer, String sentence) {
        assertThat(wrong(kind, answer)).isEqualTo(sentence);
    }
}
