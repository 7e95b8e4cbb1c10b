/**
 * Texts that never change, and places in them.
 *
 * <p>A {@link variorum.text.Document} is one outlet's report. Its text is cleaned once, by
 * {@link variorum.text.Intake}, and is fixed from then on; everything else in Variorum points into it with
 * {@link variorum.text.Span}s: half-open ranges of UTF-16 code units, the unit of Java and JavaFX. On disk and in
 * exports offsets are Unicode code points, and {@link variorum.text.Offsets} is the only class that converts between
 * the units.
 *
 * <p>{@link variorum.text.Zones} say which function each stretch has (headline, body, caption, site furniture); the
 * package {@code zoning} proposes them. {@link variorum.text.Paragraphs}, {@link variorum.text.Sentences} and
 * {@link variorum.text.Tokenizer} cut a text; {@link variorum.text.FoldedText} finds words in one however they are
 * written; {@link variorum.text.Quote} makes a span checkable by its words.
 *
 * <pre>{@code
 * String text = Intake.clean(decoded).text();
 * Span word = Tokenizer.words(text, Span.of(text)).getFirst().span();
 * int codePoint = Offsets.of(text).codePoint(word.start());
 * }</pre>
 *
 * <p>Nothing here knows codes, annotations, files or a window, and no method ever changes a text.
 */
@NullMarked
package variorum.text;

import org.jspecify.annotations.NullMarked;
