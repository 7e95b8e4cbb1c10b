/**
 * What readers of other programs' files share: a project that is put together piece by piece, and texts that come
 * inside of files.
 *
 * <p>{@link variorum.exchange.incoming.Assembly} takes what fits and lists what does not, so that one bad line never
 * keeps the others out; {@link variorum.exchange.incoming.IncomingText} turns bytes or a string into a document as a
 * plain text file would be.
 *
 * <pre>{@code
 * Assembly assembly = new Assembly();
 * IncomingText text = IncomingText.of("report.txt", bytes, assembly.ids());
 * assembly.put(text);
 * assembly.put(new Edit.PutAnnotation(annotation), "line 12");
 * Reading reading = assembly.reading(1);
 * }</pre>
 *
 * <p>Nothing here knows a format or touches an open project.
 */
@NullMarked
package variorum.exchange.incoming;

import org.jspecify.annotations.NullMarked;
