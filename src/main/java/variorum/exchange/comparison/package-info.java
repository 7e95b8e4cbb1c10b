/**
 * A comparison written down: as JSON for programs, as a table of differences, as text for a terminal, as a page to read
 * and print, as a TEI apparatus from which every witness can be rebuilt, as a figure.
 *
 * <p>{@link variorum.exchange.comparison.Comparison} joins a collation with where its witnesses came from;
 * {@link variorum.exchange.comparison.ComparisonFormat} writes it. Offsets are Unicode code points of the texts as
 * imported.
 *
 * <pre>{@code
 * ComparisonFormat.named("json").orElseThrow().write(new Comparison(collation, sources), writer);
 * }</pre>
 *
 * <p>Nothing here compares anything, and nothing chooses what to leave out.
 */
@NullMarked
package variorum.exchange.comparison;

import org.jspecify.annotations.NullMarked;
