package variorum.workbench.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;
import variorum.text.Tokenizer;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * What is said about a version above its column.
 *
 * @param title its headline, or that it has none
 * @param titled whether it has one
 * @param line name, outlet, date and words
 */
record WitnessFacts(String title, boolean titled, String line) {

    private static final String UNTITLED = "No headline in the text";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static WitnessFacts of(Project project, Document document) {
        Zones zones = project.zonesOf(document.id());
        String headline = zones.of(Zone.Kind.HEADLINE)
                .findFirst()
                .map(zone -> zone.span().in(document.text()).replace('\n', ' '))
                .orElse(document.metadata().title());
        return new WitnessFacts(headline.isEmpty() ? UNTITLED : headline, !headline.isEmpty(), line(document, zones));
    }

    private static String line(Document document, Zones zones) {
        StringJoiner line = new StringJoiner(" · ").add(document.name());
        String publisher = publisher(document.metadata());
        if (!publisher.isEmpty()) {
            line.add(publisher);
        }
        line.add(day(document.metadata()));
        int words = 0;
        for (Span story : zones.story(document.text())) {
            words += Tokenizer.countWords(document.text(), story);
        }
        return line.add(Nodes.count(words, "word")).toString();
    }

    /** Outlet and agency: "swissinfo, Reuters". */
    static String publisher(Metadata known) {
        if (known.agency().isEmpty() || known.agency().equals(known.outlet())) {
            return known.outlet();
        }
        return known.outlet().isEmpty() ? known.agency() : known.outlet() + ", " + known.agency();
    }

    static String day(Metadata known) {
        LocalDate date = known.date();
        return date == null ? "no date" : DAY.format(date);
    }
}
