package variorum.exchange.bibliography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.SafeNames;
import variorum.project.Project;
import variorum.text.Document;

/** What lists of sources share: a key for each report, and what they have no place for. */
final class SourceList {

    private SourceList() {}

    /**
     * The reports in the order of their ids, each with a key of small ASCII letters, digits, hyphens and underscores.
     */
    static Map<Document, String> keys(Project project) {
        SafeNames names = new SafeNames(Set.of());
        Map<Document, String> keys = new LinkedHashMap<>();
        Contents.of(project)
                .documents()
                .forEach(document ->
                        keys.put(document, names.like(document.id().value().toLowerCase(Locale.ROOT))));
        return keys;
    }

    /** "By A. B." is A. B. */
    static String author(Document document) {
        return document.metadata().byline().strip().replaceFirst("^(?i:by)\\s+", "");
    }

    static List<Loss> losses(Project project) {
        Losses losses = new Losses(project).project().zones().statements();
        losses.names().entities();
        losses.tags("tags, which a list of sources has not", each -> true, "This tag is not written.");
        losses.contents().codes().forEach(code -> losses.add(
                "codes, which a list of sources has not", new Location.OfCode(code.id()),
                code.name() + " is not written."));
        losses.contents().coders().forEach(coder -> losses.add(
                "coders, which a list of sources has not", new Location.OfCoder(coder.id()),
                coder.name() + " is not written."));
        losses.contents().documents().forEach(document -> losses.add(
                "texts, which a list of sources has not", new Location.InDocument(document.id()),
                document.name() + " is named, its text is not written."));
        losses.contents().documents().forEach(document -> losses.add(
                "reports without file, time of day and the name given here", new Location.InDocument(document.id()),
                "Where " + document.name() + " was read from and when on its day it appeared is not written."));
        return losses.all();
    }
}
