package variorum.workbench.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.collation.Rules;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Span;

/** The answers to {@link Questions}: how each two of the versions that stand side by side differ. A value. */
final class Lines {

    /** Nothing worked out yet. */
    static final Lines NONE = new Lines(new Questions(List.of(), Rules.NONE), Map.of());

    private final Questions questions;
    private final Map<Question, Comparison> answers;

    private Lines(Questions questions, Map<Question, Comparison> answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** Compares each two; what has been answered before is not worked out again. May take long. */
    static Lines of(Questions questions, Lines before, Progress progress) {
        Map<Question, Comparison> answers = new HashMap<>();
        List<Question> each = questions.each();
        for (int i = 0; i < each.size(); i++) {
            Question question = each.get(i);
            Progress part = progress.part((double) i / each.size(), (i + 1.0) / each.size());
            Comparison known = before.answers.get(question);
            answers.put(question, known != null ? known : Comparison.of(question, part));
        }
        return new Lines(questions, answers);
    }

    /** How many versions there are. */
    int size() {
        return versions().size();
    }

    /** The texts from left to right. */
    List<Witness> versions() {
        return questions.versions();
    }

    /** Whether none of the others has a paragraph. */
    boolean isAlone(int version, Span paragraph) {
        for (int other = 0; other < size(); other++) {
            if (other != version) {
                Side side = version < other ? Side.A : Side.B;
                if (between(Math.min(version, other), Math.max(version, other)).pairAt(side, paragraph).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How two of them differ; the one on the left is A. */
    Comparison between(int left, int right) {
        return Objects.requireNonNull(answers.get(questions.between(left, right)), "not compared");
    }
}
