package variorum.workbench.statements;

import variorum.text.Document;
import variorum.text.Paragraphs;
import variorum.text.Span;

/** Says in words where something stands. */
final class Where {

    private Where() {}

    /** "paragraph 3", counted over the whole text. */
    static String paragraph(Document document, Span span) {
        long before = Paragraphs.of(document.text()).stream()
                .filter(paragraph -> paragraph.start() <= span.start())
                .count();
        return "paragraph " + Math.max(1, before);
    }
}
