package variorum.project;

import java.util.List;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What researchers keep of a project as a whole. Immutable.
 *
 * @param note what the project is about; may be empty
 * @param queries saved searches by name
 */
public record About(String note, PMap<String, SavedQuery> queries) {

    /** Nothing kept. */
    public static final About NOTHING = new About("", HashTreePMap.empty());

    /** Saved searches by name. */
    public List<SavedQuery> queriesByName() {
        return List.copyOf(new TreeMap<>(queries).values());
    }

    About withNote(String value) {
        return new About(value, queries);
    }

    About with(SavedQuery query) {
        return new About(note, queries.plus(query.name(), query));
    }

    About without(String name) {
        return new About(note, queries.minus(name));
    }
}
