package variorum.search;

import java.util.List;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.text.FoldedText;

/** Something that holds of a statement, seen from a tag that it binds, or does not. */
public sealed interface StatementCondition {

    /** Binds the tag, in whichever part. */
    record Any() implements StatementCondition {}

    /** The tag itself is this part of it. */
    record As(String role) implements StatementCondition {}

    /** Somebody plays this part in it. */
    record Filled(String role) implements StatementCondition {}

    /**
     * The part is played by a tag that names one of these entities; of a tag that names nobody, and where nobody is
     * meant, the words count, however they are written.
     *
     * @param role the part
     * @param entities who is meant; may be empty
     * @param words the words
     */
    record PlayedBy(String role, Set<Entity.Id> entities, String words) implements StatementCondition {
        /** Takes its own copy of the set. */
        public PlayedBy {
            entities = Set.copyOf(entities);
        }
    }

    /** Answers a question of its form in a way. */
    record Answering(String attribute, AnswerTest answer) implements StatementCondition {}

    /** One of these holds. */
    record Either(List<StatementCondition> conditions) implements StatementCondition {
        /** Takes its own copy of the list. */
        public Either {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold. */
    record Not(StatementCondition condition) implements StatementCondition {}

    /** Whether it holds of a statement that binds a tag. */
    default boolean holds(Statement statement, Annotation.Ref tag, Bound bound) {
        return switch (this) {
            case Any any -> true;
            case As(String role) -> statement.part(role).contains(tag);
            case Filled(String role) -> !statement.part(role).isEmpty();
            case PlayedBy playedBy -> statement.part(playedBy.role()).stream()
                    .flatMap(ref -> bound.tag().apply(ref).stream())
                    .anyMatch(part -> isMeant(playedBy, part, bound));
            case Answering(String attribute, AnswerTest answer) ->
                answer.takes(statement.attributes().all(attribute));
            case Either(List<StatementCondition> conditions) ->
                conditions.stream().anyMatch(condition -> condition.holds(statement, tag, bound));
            case Not(StatementCondition condition) -> !condition.holds(statement, tag, bound);
        };
    }

    private static boolean isMeant(PlayedBy meant, Annotation part, Bound bound) {
        return (part.entity() != null && !meant.entities().isEmpty())
                ? meant.entities().contains(part.entity())
                : !FoldedText.of(bound.words(part)).findWords(meant.words(), true).isEmpty();
    }

    /**
     * Whether these hold of one statement that binds a tag, all of them. When all are negative, none of the statements
     * that bind it may meet what they exclude; a tag in no statement will do.
     */
    static boolean hold(List<StatementCondition> conditions, Annotation.Ref tag, Bound bound) {
        if (conditions.isEmpty()) {
            return true;
        }
        List<Statement> statements = bound.statements().apply(tag);
        return conditions.stream().allMatch(Not.class::isInstance)
                ? statements.stream().allMatch(one -> all(conditions, one, tag, bound))
                : statements.stream().anyMatch(one -> all(conditions, one, tag, bound));
    }

    private static boolean all(
            List<StatementCondition> conditions, Statement statement, Annotation.Ref tag, Bound bound) {
        return conditions.stream().allMatch(condition -> condition.holds(statement, tag, bound));
    }
}
