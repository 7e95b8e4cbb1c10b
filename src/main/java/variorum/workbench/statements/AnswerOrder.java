package variorum.workbench.statements;

import java.util.Comparator;
import java.util.Locale;
import variorum.annotation.Confidence;
import variorum.workbench.tagging.Stance;

/** The order in which answers are listed: stances and confidence as their forms show them, others by letters. */
final class AnswerOrder {

    private static final int OTHERS = 100;

    /** No answer comes last. */
    static final Comparator<String> BY_SENSE = Comparator.comparing(String::isEmpty)
            .thenComparingInt(AnswerOrder::rank)
            .thenComparing(Comparator.naturalOrder());

    private AnswerOrder() {}

    private static int rank(String answer) {
        for (Confidence confidence : Confidence.values()) {
            if (confidence.word().equals(answer.toLowerCase(Locale.ROOT))) {
                return confidence.ordinal();
            }
        }
        return Stance.of(answer).map(Stance::ordinal).orElse(OTHERS);
    }
}
