package variorum.workbench.library;

import java.util.HashMap;
import java.util.Map;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Tokenizer;
import variorum.text.Zones;

/**
 * What is counted in a document. Words and titles are worked out once as long as text, zones and description are the
 * same.
 */
final class Figures {

    private record Words(Zones zones, int count) {}

    private record Title(Document document, Zones zones, String words) {}

    private final Map<Document.Id, Words> words = new HashMap<>();
    private final Map<Document.Id, Title> titles = new HashMap<>();
    private Project project;

    Figures(Project project) {
        this.project = project;
    }

    void follow(Project now) {
        project = now;
        words.keySet().retainAll(now.documents().keySet());
        titles.keySet().retainAll(now.documents().keySet());
    }

    int tags(Document document) {
        return project.annotationsOf(document.id()).size();
    }

    /** Words of the story. */
    int words(Document document) {
        Zones zones = project.zonesOf(document.id());
        Words known = words.get(document.id());
        if (known == null || !known.zones().equals(zones)) {
            int count = zones.story(document.text()).stream()
                    .mapToInt(span -> Tokenizer.countWords(document.text(), span))
                    .sum();
            known = new Words(zones, count);
            words.put(document.id(), known);
        }
        return known.count();
    }

    String title(Document document) {
        Zones zones = project.zonesOf(document.id());
        Title known = titles.get(document.id());
        if (known == null || !known.document().equals(document) || !known.zones().equals(zones)) {
            known = new Title(document, zones, project.titleOf(document));
            titles.put(document.id(), known);
        }
        return known.words();
    }
}
