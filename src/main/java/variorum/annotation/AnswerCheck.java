package variorum.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What can't be an answer to a question, and why. What came from another tool is kept as it was, and not asked. */
public final class AnswerCheck {

    private static final String DATES = "A date is written 2017, 2017-03 or 2017-03-24.";
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private AnswerCheck() {}

    /** What is wrong with an answer, in sentences that name the forms that are taken; nothing when it is one. */
    public static Optional<String> wrong(AttributeType type, String answer) {
        return switch (type.kind()) {
            case CHOICE, SEVERAL, SCALE -> oneOf(type.values(), answer);
            case YES_NO -> oneOf(List.of("yes", "no"), answer);
            case NUMBER -> answer.matches("-?\\d+(\\.\\d+)?")
                    ? Optional.empty()
                    : Optional.of("“" + answer + "” is not a number. It is written in digits, with a full stop before"
                            + " decimals: 12, -3 or 0.5.");
            case DATE -> date(answer);
            case TEXT, ENTITY -> Optional.empty();
        };
    }

    private static Optional<String> oneOf(List<String> values, String answer) {
        return values.contains(answer)
                ? Optional.empty()
                : Optional.of("“" + answer + "” is none of the answers: " + String.join(", ", values) + ".");
    }

    private static Optional<String> date(String answer) {
        try {
            switch (answer.length()) {
                case YEAR -> Year.parse(answer);
                case MONTH -> YearMonth.parse(answer);
                default -> LocalDate.parse(answer);
            }
            return Optional.empty();
        } catch (DateTimeException none) {
            boolean inForm = answer.matches("\\d{4}(-\\d{2}){1,2}");
            return Optional.of((inForm ? "There is no “" + answer + "” in the calendar. " : "“" + answer
                    + "” can't be read as a date. ") + DATES);
        }
    }
}
