/**
 * Reads plain text files in any encoding.
 *
 * <p>{@link variorum.exchange.plaintext.PlainText} is the way in. It looks before it reads (a regular file, not too
 * large, no program's file), finds the encoding (byte order mark, then strict UTF-8, then the pattern of zero bytes
 * that UTF-16 leaves, then what the reader declared, then statistics), applies the rules of {@link
 * variorum.text.Intake}, and proposes zones and metadata.
 *
 * <pre>{@code
 * Imported report = PlainText.read(path, new DocumentIds(project)::like);
 * }</pre>
 *
 * <p>It never waits on a pipe or device, never reads a directory, and loses no byte: they are handed on as they came.
 */
@NullMarked
package variorum.exchange.plaintext;

import org.jspecify.annotations.NullMarked;
