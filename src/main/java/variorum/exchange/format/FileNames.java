package variorum.exchange.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import variorum.text.Characters;
import variorum.text.Document;

/**
 * The names of files that stand for documents: their identifiers, made harmless. None is a path, none differs from
 * another only in what some file system does not tell apart, and none is a name that some system keeps for itself.
 */
public final class FileNames {

    private static final String SAFE = "._-()";
    private static final int LONGEST_BYTES = 150;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** A name without an ending for each document; the same for the same documents in any order. */
    public static Map<Document.Id, String> of(Collection<Document.Id> documents) {
        Map<Document.Id, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Document.Id id : new TreeSet<>(documents)) {
            String safe = safe(id.value());
            String name = safe;
            for (int next = 2; !taken.add(alike(name)); next++) {
                name = safe + "-" + next;
            }
            names.put(id, name);
        }
        return names;
    }

    /** What a file system that takes neither case nor composition for a difference sees. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String safe(String value) {
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int c = value.codePointAt(at);
            boolean stays = Characters.isWordPart(c) || SAFE.indexOf(c) >= 0;
            String next = stays ? Character.toString(c) : "-";
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_BYTES) {
                break;
            }
            safe.append(next);
        }
        String name = safe.toString().replaceAll("^[.-]+|\\.+$", "");
        boolean reserved = RESERVED.contains(name.toLowerCase(Locale.ROOT).replaceAll("\\..*", ""));
        return name.isEmpty() || reserved ? "document" + (name.isEmpty() ? "" : "-" + name) : name;
    }
}
