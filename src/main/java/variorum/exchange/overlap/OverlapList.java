package variorum.exchange.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import variorum.collation.overlap.FurniturePassage;
import variorum.collation.overlap.Overlaps;
import variorum.text.Document;

/** What was found, and the reports it was found in. */
public final class OverlapList {

    private final Overlaps found;
    private final List<FurniturePassage> furniture;
    private final List<Document> documents;
    private final Map<Document.Id, Document> byId = new HashMap<>();
    private final Map<Document.Id, Integer> stories = new HashMap<>();

    /**
     * Joins the three.
     *
     * @param documents all that were searched, in the order to list them in
     * @param furniture what counted for nobody; of documents in the list
     */
    public OverlapList(Overlaps found, List<Document> documents, List<FurniturePassage> furniture) {
        this.found = found;
        this.furniture = List.copyOf(furniture);
        this.documents = List.copyOf(documents);
        documents.forEach(document -> byId.put(document.id(), document));
        for (int story = 0; story < found.stories().size(); story++) {
            int number = story + 1;
            found.stories().get(story).documents().forEach(document -> stories.put(document, number));
        }
    }

    Overlaps found() {
        return found;
    }

    List<FurniturePassage> furniture() {
        return furniture;
    }

    /** The words of a passage. */
    String words(FurniturePassage passage) {
        return passage.span().in(document(passage.document()).text());
    }

    List<Document> documents() {
        return documents;
    }

    Document document(Document.Id id) {
        return Objects.requireNonNull(byId.get(id), () -> "no report " + id);
    }

    /** The number of the story a report tells, from 1; 0 for none. */
    int story(Document.Id id) {
        return stories.getOrDefault(id, 0);
    }

    /** The number of the story both tell; 0 when they tell none together. */
    int story(Document.Id one, Document.Id other) {
        return story(one) == story(other) ? story(one) : 0;
    }
}
