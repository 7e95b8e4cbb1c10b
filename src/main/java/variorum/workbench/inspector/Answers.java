package variorum.workbench.inspector;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** What counts as an answer of the free kinds. */
final class Answers {

    private Answers() {}

    /** A decimal number with a full stop. */
    static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    /** An ISO 8601 year, month or day that exists. */
    static boolean isDate(String text) {
        try {
            switch (text.length()) {
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
