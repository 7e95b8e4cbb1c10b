package variorum.workbench.statements;

import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Says in words where something stands. */
final class Where {

    private Where() {}

    /** "paragraph 3", counted over the body of the report; "headline" and the like outside of it. */
    static String paragraph(Document document, Zones zones, Span span) {
        Zone.Kind kind = zones.kindAt(span.start());
        if (kind != Zone.Kind.BODY) {
            return kind.word();
        }
        long before = zones.story(document.text()).stream()
                .filter(part -> zones.kindAt(part.start()) == Zone.Kind.BODY)
                .flatMap(part -> Paragraphs.within(document.text(), part).stream())
                .filter(paragraph -> paragraph.start() <= span.start())
                .count();
        return "paragraph " + Math.max(1, before);
    }
}
