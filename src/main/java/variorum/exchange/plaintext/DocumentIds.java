package variorum.exchange.plaintext;

import java.util.HashSet;
import java.util.Set;
import variorum.project.Project;
import variorum.text.Characters;
import variorum.text.Document;

/** Hands out document identifiers that can be read: the name of the file, made unique within a project. Mutable. */
public final class DocumentIds {

    private static final int LONGEST = 100;
    private static final String SAFE = "._-()";

    private final Set<Document.Id> taken;

    /** Ids that are not in a project yet. */
    public DocumentIds(Project project) {
        taken = new HashSet<>(project.documents().keySet());
    }

    /** A new id like a name: letters, digits and a few marks stay, everything else becomes a hyphen. */
    public Document.Id like(String name) {
        StringBuilder stem = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> {
            boolean stays = Characters.isWordPart(c) || SAFE.indexOf(c) >= 0;
            stem.appendCodePoint(stays ? c : '-');
        });
        String base = stem.isEmpty() ? "document" : stem.toString();
        Document.Id id = new Document.Id(base);
        for (int next = 2; !taken.add(id); next++) {
            id = new Document.Id(base + "-" + next);
        }
        return id;
    }
}
