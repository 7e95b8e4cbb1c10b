package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.text.Span;

/**
 * A place in a report that can play a part: tagged already, or a name that could be.
 *
 * @param span the words, UTF-16
 * @param tag the tag on them, where there is one
 * @param entities whom the name may mean; more than one must be chosen from
 * @param name what to show
 * @param aliases other forms of a name nobody has registered; none for any other
 */
record NamePlace(Span span, Optional<Annotation> tag, List<Entity> entities, String name, List<String> aliases) {

    /** Whether it is a name that no entity has. */
    boolean isNew() {
        return tag.isEmpty() && entities.isEmpty();
    }

    /** How many characters lie between it and some words; 0 where it touches them. */
    int distance(Span words) {
        return Math.max(0, Math.max(span.start() - words.end(), words.start() - span.end()));
    }
}
