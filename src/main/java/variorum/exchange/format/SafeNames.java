package variorum.exchange.format;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Set;

/**
 * Names for formats that take only ASCII letters, digits, hyphen and underscore. Letters of other scripts are written
 * in Latin ones. Hands out each name once. Mutable.
 */
public final class SafeNames {

    private static final String RULES = "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII";

    private final Transliterator latin = Transliterator.getInstance(RULES);
    private final Set<String> taken = new HashSet<>();

    /** Names of which some are taken already. */
    public SafeNames(Set<String> taken) {
        this.taken.addAll(taken);
    }

    /** A name like this one: begins with a letter or an underscore and has at least two characters. */
    public String like(String name) {
        String safe = latin.transliterate(name)
                .replaceAll("[^A-Za-z0-9_-]+", "_")
                .replaceAll("^_+(?=[A-Za-z])|(?<=[A-Za-z0-9])_+$", "");
        String begun = safe.matches("[A-Za-z_].*") ? safe : "_" + safe;
        String base = begun.length() < 2 ? begun + "_" : begun;
        String unique = base;
        for (int next = 2; !taken.add(unique); next++) {
            unique = base + "_" + next;
        }
        return unique;
    }
}
