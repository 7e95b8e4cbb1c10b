package variorum.search;

import java.util.Optional;
import java.util.Set;
import variorum.text.Document;

/** Narrows which documents are worth looking at. It may name too many, never too few. */
@FunctionalInterface
public interface Presearch {

    /** Knows nothing: every document is looked at. */
    Presearch ALL = terms -> Optional.empty();

    /**
     * The documents that may hold all of these terms.
     *
     * @param terms as {@link Terms#of} makes them
     * @return the documents; nothing when that is not known
     */
    Optional<Set<Document.Id>> candidates(Set<Terms.Term> terms);
}
