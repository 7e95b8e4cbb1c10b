package variorum.search;

import java.util.Set;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;

/** What is sought. */
public sealed interface Query {

    /**
     * Documents that hold all of these words, in any order; each place of each word is a hit. Case, accents, kinds of
     * quotation marks, dashes and spaces make no difference.
     *
     * @param words separated by blanks
     * @param whole whether only whole words count; otherwise {@code rebel} finds {@code rebels} too
     */
    record Words(String words, boolean whole) implements Query {}

    /**
     * These words in this order, next to each other. What makes no difference is the same as for {@link Words}.
     *
     * @param words the phrase as written
     * @param whole whether the last word must end there
     */
    record Phrase(String words, boolean whole) implements Query {}

    /**
     * Annotations. An empty set means any.
     *
     * @param codes with one of these codes; codes below them must be named too
     * @param coders by one of these coders
     * @param entities naming one of these entities
     */
    record Tagged(Set<Code.Id> codes, Set<Coder.Id> coders, Set<Entity.Id> entities) implements Query {
        /** Takes its own copies of the sets. */
        public Tagged {
            codes = Set.copyOf(codes);
            coders = Set.copyOf(coders);
            entities = Set.copyOf(entities);
        }
    }

    /**
     * What is found inside tags.
     *
     * @param what what is sought
     * @param tags a hit counts when it lies wholly in one part of one of these
     */
    record Inside(Query what, Tagged tags) implements Query {}
}
