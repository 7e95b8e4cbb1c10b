package variorum.annotation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import variorum.text.Characters;

/**
 * A part that annotations play in a statement.
 *
 * @param name such as {@code actor} or {@code addressee}, unique within its statement type
 * @param codes the codes (with everything below them) that can play it; empty for any
 * @param several whether more than one annotation can play it
 */
public record Role(String name, Set<Code.Id> codes, boolean several) {

    /** Checks the name and takes its own copy of the codes, sorted. */
    public Role {
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a role needs a name");
        }
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
