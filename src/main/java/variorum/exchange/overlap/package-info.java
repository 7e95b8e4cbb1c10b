/**
 * What the reports of a corpus share, written down: as JSON for programs, as a table of pairs, as text for a terminal.
 *
 * <p>{@link variorum.exchange.overlap.OverlapList} joins what was found with the reports it was found in;
 * {@link variorum.exchange.overlap.OverlapFormat} writes it.
 *
 * <pre>{@code
 * OverlapFormat.named("csv").orElseThrow().write(new OverlapList(found, documents), writer);
 * }</pre>
 *
 * <p>Nothing here searches, and nothing chooses what to leave out.
 */
@NullMarked
package variorum.exchange.overlap;

import org.jspecify.annotations.NullMarked;
