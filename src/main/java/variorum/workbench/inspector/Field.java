package variorum.workbench.inspector;

import java.util.List;
import variorum.annotation.AttributeType;

/**
 * One question of a code and what was answered.
 *
 * @param type the question
 * @param answers the answers; empty when there is none
 * @param mixed whether several annotations are shown and their answers differ
 */
public record Field(AttributeType type, List<String> answers, boolean mixed) {

    /** Whether two lists ask the same, whatever was answered. */
    static boolean askTheSame(List<Field> one, List<Field> other) {
        return one.stream().map(Field::type).toList().equals(other.stream().map(Field::type).toList());
    }

    /** The first answer, or an empty string. */
    public String first() {
        return answers.isEmpty() ? "" : answers.getFirst();
    }

    /** Whether it waits for an answer. */
    boolean isOpen() {
        return answers.isEmpty() && !mixed;
    }
}
