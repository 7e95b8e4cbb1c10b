package variorum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import variorum.exchange.format.Problem;
import variorum.exchange.plaintext.DocumentIds;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * Brings what was read into a project. What the project has already stays as it is: the same again is passed over,
 * something else under the same identifier is named as a problem. The same report (by the hash of its file) is one
 * document, and annotations that come with it go to the one that was there.
 */
final class Merge {

    private final Draft draft;
    private final DocumentIds ids;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, Document> byHash = new HashMap<>();
    private final Set<Document.Id> added = new HashSet<>();
    private final Set<String> newSources = new HashSet<>();

    /**
     * What came of one project that was brought in.
     *
     * @param documents each of its documents, with the one that stands for it now
     * @param additions what is new
     * @param problems what was left out or differs
     */
    record Result(Map<Document, Document> documents, Reckoning.Additions additions, List<Problem> problems) {}

    Merge(Project start) {
        this.draft = new Draft(start);
        this.ids = new DocumentIds(start);
        start.documents().values().forEach(document -> byHash.put(document.source().sha256(), document));
    }

    /** The project as it is by now. */
    Project project() {
        return draft.project();
    }

    DocumentIds ids() {
        return ids;
    }

    /** What makes the project what it shall be. */
    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** The hashes of the files of new documents. */
    Set<String> newSources() {
        return newSources;
    }

    /** Whether a report with these bytes is there already. */
    boolean knows(String sha256) {
        return byHash.containsKey(sha256);
    }

    boolean isNew(Document.Id id) {
        return added.contains(id);
    }

    /** Adds a report unless it is there; answers the document that stands for it. */
    Document add(Document document, Zones zones) {
        Document same = byHash.get(document.source().sha256());
        if (same != null) {
            return same;
        }
        apply(new Edit.PutDocument(document));
        if (!zones.list().isEmpty()) {
            apply(new Edit.PutZones(document.id(), zones));
        }
        byHash.put(document.source().sha256(), document);
        added.add(document.id());
        newSources.add(document.source().sha256());
        return document;
    }

    /** Makes an edit. */
    void apply(Edit edit) {
        draft.apply(edit);
        edits.add(edit);
    }

    /** Brings in a whole project. */
    Result add(Project incoming) {
        return new Bringing(this, ByName.known(draft.project(), incoming)).run();
    }
}
