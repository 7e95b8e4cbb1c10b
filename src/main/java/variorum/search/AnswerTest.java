package variorum.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import variorum.text.FoldedText;

/** What is wanted of the answers to one question. */
public sealed interface AnswerTest {

    /** There is an answer. */
    record Given() implements AnswerTest {}

    /** One of the answers holds these words, each whole and however written. */
    record Says(String words) implements AnswerTest {}

    /** One of the answers is this very text, such as an identifier. */
    record Is(String text) implements AnswerTest {}

    /**
     * One of the answers is a number within these bounds.
     *
     * @param least the least, itself included; null for no bound
     * @param most the most, itself included; null for no bound
     */
    record Within(@Nullable BigDecimal least, @Nullable BigDecimal most) implements AnswerTest {}

    /** One of the answers is a day, month or year that begins so: {@code 2017-03} takes {@code 2017-03-24}. */
    record Begins(String date) implements AnswerTest {}

    /** Whether the answers are as wanted. */
    default boolean takes(List<String> answers) {
        Predicate<String> one = switch (this) {
            case Given given -> answer -> true;
            case Says(String words) -> answer -> !FoldedText.of(answer).findWords(words, true).isEmpty();
            case Is(String text) -> text::equals;
            case Within(BigDecimal least, BigDecimal most) -> answer -> number(answer)
                    .filter(value -> least == null || value.compareTo(least) >= 0)
                    .filter(value -> most == null || value.compareTo(most) <= 0)
                    .isPresent();
            case Begins(String date) -> answer -> answer.startsWith(date);
        };
        return answers.stream().anyMatch(one);
    }

    /** The number that is written, if it is one. */
    static Optional<BigDecimal> number(String written) {
        try {
            return Optional.of(new BigDecimal(written.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
