package variorum.workbench.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import variorum.annotation.Confidence;
import variorum.workbench.tagging.Stance;

/** The order in which answers are listed: stances and confidence as their forms show them, others by letters. */
final class AnswerOrder {

    private static final List<String> ORDER = Stream.concat(
                    Stream.of(Stance.values()).map(Stance::word), Stream.of(Confidence.values()).map(Confidence::word))
            .toList();

    /** No answer comes last. */
    static final Comparator<String> BY_SENSE = Comparator.comparing(String::isEmpty)
            .thenComparingInt(AnswerOrder::rank)
            .thenComparing(Comparator.naturalOrder());

    private AnswerOrder() {}

    private static int rank(String answer) {
        int known = ORDER.indexOf(answer.toLowerCase(Locale.ROOT));
        return known < 0 ? ORDER.size() : known;
    }
}
