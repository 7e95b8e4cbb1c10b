package variorum.search.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.annotation.AttributeType;
import variorum.search.AnswerTest;
import variorum.search.DocumentCondition;
import variorum.text.FoldedText;

/** Reads values as answers, numbers and dates. */
final class Answers {

    private final Lookup lookup;

    Answers(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What a value asks of the answers to a question. */
    AnswerTest to(AttributeType type, Item.Value value) {
        if (value.text().equals(Lookup.ANY)) {
            return new AnswerTest.Given();
        }
        return switch (type.kind()) {
            case NUMBER -> within(value);
            case DATE -> new AnswerTest.Begins(value.text());
            case ENTITY -> new AnswerTest.Is(lookup.entities(value).iterator().next().value());
            case CHOICE, SEVERAL, SCALE, YES_NO -> chosen(type, value);
            case TEXT -> new AnswerTest.Says(value.text());
        };
    }

    private static AnswerTest chosen(AttributeType type, Item.Value value) {
        List<String> offered = type.kind() == AttributeType.Kind.YES_NO ? List.of("yes", "no") : type.values();
        boolean known = offered.isEmpty()
                || offered.stream().anyMatch(answer -> !FoldedText.of(answer).findWords(value.text(), true).isEmpty());
        if (!known) {
            throw new BadQuery(value.place(), "“" + type.name() + "” is never answered “" + value.text() + "”."
                    + Near.to(value.text(), offered));
        }
        return new AnswerTest.Says(value.text());
    }

    private static AnswerTest within(Item.Value value) {
        String text = value.text();
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return new AnswerTest.Within(
                    bound(text.substring(0, dots), value), bound(text.substring(dots + 2), value));
        }
        if (text.startsWith(">") || text.startsWith("<")) {
            BigDecimal bound = bound(text.substring(1), value);
            return text.startsWith(">") ? new AnswerTest.Within(bound, null) : new AnswerTest.Within(null, bound);
        }
        BigDecimal number = bound(text, value);
        return new AnswerTest.Within(number, number);
    }

    private static @Nullable BigDecimal bound(String text, Item.Value value) {
        if (text.isEmpty()) {
            return null;
        }
        return AnswerTest.number(text).orElseThrow(() ->
                new BadQuery(value.place(), "A number is asked for: 12, >12, <12 or 10..20."));
    }

    /** What a value asks of the day a document appeared. */
    static DocumentCondition dated(Item.Value value) {
        String text = value.text();
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? new DocumentCondition.Dated(first(text), last(text))
                    : new DocumentCondition.Dated(first(text.substring(0, dots)), last(text.substring(dots + 2)));
        } catch (DateTimeException wrong) {
            throw new BadQuery(
                    value.place(), "A date is written 2017, 2017-03 or 2017-03-24, a time 2017-03..2017-05.");
        }
    }

    private static @Nullable LocalDate first(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static @Nullable LocalDate last(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
