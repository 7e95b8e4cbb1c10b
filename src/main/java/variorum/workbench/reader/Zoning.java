package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;
import variorum.workbench.control.Phrase;

/** Corrects by hand which part of a report is what. Answers edits; nothing is changed by asking. */
final class Zoning {

    private static final int SHOWN = 30;

    private final Project project;
    private final Document document;

    Zoning(Project project, Document document) {
        this.project = project;
        this.document = document;
    }

    /** Gives a stretch another function. */
    Edit as(Zone.Kind kind, Span span) {
        String words = Phrase.shortly(span.in(document.text()), SHOWN);
        String label = switch (kind) {
            case BODY -> "put “" + words + "” back into the story";
            case HEADLINE, CROSSHEAD -> "make “" + words + "” the " + kind.word();
            case DATE, DATELINE, BYLINE, CREDIT, CAPTION, PROMO, BOILERPLATE ->
                    "set aside “" + words + "” as " + kind.word();
        };
        return put(project.zonesOf(document.id()).with(kind, span.trimmedIn(document.text())), label);
    }

    /**
     * Puts other zones in place of those there are, and the headline of the text into the title where it stood there
     * before.
     */
    Edit put(Zones zones, String label) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutZones(document.id(), zones));
        String before = headline(project.zonesOf(document.id()));
        String after = headline(zones);
        if (!after.equals(before) && document.metadata().title().equals(before)) {
            edits.add(new Edit.PutDocument(document.with(document.metadata().withTitle(after))));
        }
        return new Edit.Batch(label, edits);
    }

    private String headline(Zones zones) {
        return zones.of(Zone.Kind.HEADLINE)
                .findFirst()
                .map(zone -> zone.span().in(document.text()).strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    /** The paragraph at an offset, or the next one. */
    static Span paragraphAt(String text, int offset) {
        List<Span> paragraphs = Paragraphs.of(text);
        return paragraphs.stream()
                .filter(paragraph -> paragraph.end() >= offset)
                .findFirst()
                .orElseGet(() -> paragraphs.isEmpty() ? Span.of(text) : paragraphs.getLast());
    }
}
