package variorum.project;

import variorum.text.Characters;

/**
 * A search worth asking again.
 *
 * @param name what it is called; no other query of the project has it
 * @param query the words of the query, as they are typed
 */
public record SavedQuery(String name, String query) {

    /** Checks that there is a name. */
    public SavedQuery {
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a saved query needs a name");
        }
    }
}
