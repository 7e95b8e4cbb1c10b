package variorum.workbench.focus;

import variorum.text.Document;
import variorum.text.Span;

/**
 * The words that are selected in a text.
 *
 * @param document the document
 * @param span the words, UTF-16, at least one character
 */
public record TextSelection(Document.Id document, Span span) {

    /** Checks that something is selected. */
    public TextSelection {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("nothing is selected at " + span.start());
        }
    }
}
