/**
 * Codebooks by themselves: to hand on, to edit elsewhere, to start a project with.
 *
 * <p>{@link variorum.exchange.codebook.CodebookJson} carries all of a codebook, forms of statements included, as a tree
 * that people can write; the templates that come with the program are such files.
 * {@link variorum.exchange.codebook.CodebookCsv} is one table for a spreadsheet: a row for each code, and below it a
 * row for each question it asks.
 *
 * <pre>{@code
 * Reading reading = CodebookJson.parse("media frames", json);
 * reading.problems();      // what was not taken over, and where it stands
 * }</pre>
 *
 * <p>Nothing here knows reports or tags: when a codebook is brought into a project, what is there stays as it is.
 */
@NullMarked
package variorum.exchange.codebook;

import org.jspecify.annotations.NullMarked;
