package variorum.workbench.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.annotation.Confidence;
import variorum.workbench.tagging.Stance;

/**
 * The order in which answers are listed: stances and confidence as their forms show them, numbers by size, others by
 * letters.
 */
final class AnswerOrder {

    private static final List<String> ORDER = Stream.concat(
                    Stream.of(Stance.values()).map(Stance::word), Stream.of(Confidence.values()).map(Confidence::word))
            .toList();

    /** No answer comes last. */
    static final Comparator<String> BY_SENSE = Comparator.comparing(String::isEmpty)
            .thenComparingInt(AnswerOrder::rank)
            .thenComparingDouble(AnswerOrder::number)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,99}(\\.[0-9]{1,99})?");

    private AnswerOrder() {}

    /** The size of a number; what is none comes after all numbers. */
    static double number(String answer) {
        return NUMBER.matcher(answer).matches() ? Double.parseDouble(answer) : Double.NaN;
    }

    private static int rank(String answer) {
        int known = ORDER.indexOf(answer.toLowerCase(Locale.ROOT));
        return known < 0 ? ORDER.size() : known;
    }
}
