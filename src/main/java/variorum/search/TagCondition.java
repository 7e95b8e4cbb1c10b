package variorum.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.text.FoldedText;

/** Something that holds of an annotation or does not. */
public sealed interface TagCondition {

    /** Has one of these codes; codes below them must be named too. */
    record OfCode(Set<Code.Id> codes) implements TagCondition {
        /** Takes its own copy of the set. */
        public OfCode {
            codes = Set.copyOf(codes);
        }
    }

    /** Was made by one of these coders. */
    record ByCoder(Set<Coder.Id> coders) implements TagCondition {
        /** Takes its own copy of the set. */
        public ByCoder {
            coders = Set.copyOf(coders);
        }
    }

    /** Names one of these entities. */
    record Naming(Set<Entity.Id> entities) implements TagCondition {
        /** Takes its own copy of the set. */
        public Naming {
            entities = Set.copyOf(entities);
        }
    }

    /** Names some entity. */
    record NamingAny() implements TagCondition {}

    /**
     * Answers a question of its code in a way.
     *
     * @param codes it has one of these codes; empty for any
     * @param attribute the question
     * @param answer what is wanted of the answer
     */
    record Answering(Set<Code.Id> codes, String attribute, AnswerTest answer) implements TagCondition {
        /** Takes its own copy of the set. */
        public Answering {
            codes = Set.copyOf(codes);
        }
    }

    /** Is marked so. */
    record Marked(Confidence confidence) implements TagCondition {}

    /** Has a note; if words are given, one with these words, each whole and however written. */
    record Noted(Optional<String> words) implements TagCondition {}

    /** One of these holds. */
    record Either(List<TagCondition> conditions) implements TagCondition {
        /** Takes its own copy of the list. */
        public Either {
            conditions = List.copyOf(conditions);
        }
    }

    /** This does not hold. */
    record Not(TagCondition condition) implements TagCondition {}

    /** Whether it holds of an annotation. */
    default boolean holds(Annotation annotation) {
        return switch (this) {
            case OfCode(Set<Code.Id> codes) -> codes.contains(annotation.code());
            case ByCoder(Set<Coder.Id> coders) -> coders.contains(annotation.coder());
            case Naming(Set<Entity.Id> entities) ->
                annotation.entity() != null && entities.contains(annotation.entity());
            case NamingAny any -> annotation.entity() != null;
            case Answering(Set<Code.Id> codes, String attribute, AnswerTest answer) ->
                (codes.isEmpty() || codes.contains(annotation.code()))
                        && answer.takes(annotation.attributes().all(attribute));
            case Marked(Confidence confidence) -> annotation.confidence() == confidence;
            case Noted(Optional<String> words) -> words.isEmpty()
                    ? !annotation.note().isBlank()
                    : words.stream().noneMatch(sought ->
                            FoldedText.of(annotation.note()).findWords(sought, true).isEmpty());
            case Either(List<TagCondition> conditions) ->
                conditions.stream().anyMatch(condition -> condition.holds(annotation));
            case Not(TagCondition condition) -> !condition.holds(annotation);
        };
    }
}
