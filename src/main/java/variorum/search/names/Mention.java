package variorum.search.names;

import java.util.List;
import variorum.annotation.Entity;
import variorum.text.Span;

/**
 * A place where a known form of a name stands.
 *
 * @param span the words, UTF-16, without a possessive ending
 * @param candidates the entities that have this form, by id; more than one must be asked about
 */
public record Mention(Span span, List<Entity.Id> candidates) {

    /** Takes its own copy of the list, sorted. */
    public Mention {
        candidates = candidates.stream().sorted().toList();
    }

    /** Whether only a person can say who is meant. */
    public boolean isAmbiguous() {
        return candidates.size() > 1;
    }
}
