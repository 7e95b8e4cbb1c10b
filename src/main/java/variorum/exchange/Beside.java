package variorum.exchange;

import java.util.List;
import java.util.Set;

/** What lies in the folder of an export and is none of its files. */
final class Beside {

    /** What file managers leave in every folder that is looked at. */
    static final Set<String> LAID_BY_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int NAMED = 3;

    private Beside() {}

    /** Names the first of them and counts the rest. */
    static String listed(List<String> names) {
        if (names.size() <= NAMED) {
            String last = names.getLast();
            List<String> before = names.subList(0, names.size() - 1);
            return before.isEmpty() ? last : String.join(", ", before) + " and " + last;
        }
        return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
