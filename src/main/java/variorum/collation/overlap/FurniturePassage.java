package variorum.collation.overlap;

import variorum.text.Document;
import variorum.text.Span;

/**
 * A passage that stands in many reports which tell nothing else in common.
 *
 * @param document one of the reports that have it: the one with the smallest id
 * @param span where it stands there, UTF-16
 * @param reports how many reports have it, or parts of it
 */
public record FurniturePassage(Document.Id document, Span span, int reports) {}
