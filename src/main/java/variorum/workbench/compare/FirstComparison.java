package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.task.Progress;

/**
 * Compares two made reports before anybody waits for a comparison. In a fresh process more than half of the time of the
 * first long pair goes into loading and interpreting the engine; it is spent beside the window.
 */
public final class FirstComparison {

    private static final int PARAGRAPHS = 30;
    private static final int ROUNDS = 3;

    private FirstComparison() {}

    /** Compares a few times; answers how many differences there are. To be run beside the window. */
    public static int made(Progress progress) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            first.add(("Envoy number%d said on Friday that “some %d people left Harbour%d” before the talks. The U.S. "
                            + "council of District%d, he added, had not met today; its plan%d was known.")
                    .formatted(i, 40 + i, i, i, i));
            second.add(("The envoy number%d told reporters yesterday that some %d people had left Harbour%d. The US "
                            + "council of District%d had not met, he said; its \"plan%d was known\".")
                    .formatted(i, 50 + i, i, i, i));
        }
        Collections.swap(second, 2, PARAGRAPHS - 2);
        Question question = new Question(
                Witness.of("A", String.join("\n\n", first)), Witness.of("B", String.join("\n\n", second)), Rules.NONE);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            found = Comparison.of(question, progress).differences().size();
        }
        return found;
    }
}
