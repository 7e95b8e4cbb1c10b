/**
 * Variorum JSONL: a project as text, one record a line, lossless and always in the same order.
 *
 * <p>{@link variorum.exchange.jsonl.JsonLines} is the format. Files are made to be compared, merged and kept under
 * version control: the same project gives the same bytes. The records and their fields are described in the page on
 * formats.
 *
 * <pre>{@code
 * Reading reading = new JsonLines().read(Path.of("annotations/seeds.jsonl"), Progress.NONE);
 * }</pre>
 *
 * <p>Reading never gives up over one bad line, and never drops anything without saying so, with the number of the line.
 */
@NullMarked
package variorum.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
