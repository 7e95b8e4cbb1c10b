package variorum.workbench.reader;

import variorum.text.Document;

/**
 * Where the hands are in a text.
 *
 * @param document the document
 * @param offset between two characters, UTF-16
 */
record Caret(Document.Id document, int offset) {}
