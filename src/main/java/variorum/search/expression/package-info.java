/**
 * Regular expressions that run over many megabytes in a second.
 *
 * <p>{@link variorum.search.expression.Expression} is the door. What may be written, and what it means, is decided by
 * RE2/J, which compiles every expression first. RE2/J follows all ways through an expression at once, character by
 * character, which takes it seconds for some megabytes. So most expressions are read once more here ({@code Reading}),
 * made into a {@code Program}, and run by an {@code Automaton} that keeps each set of ways it has met under a number:
 * met again, a step is one look into a table. One automaton goes backwards through a text and tells where matches
 * begin; the other goes forwards from there and tells where the match ends that RE2 prefers ({@code Scan}).
 *
 * <pre>{@code
 * List<Span> places = Expression.of("\\w+ing\\b", false).find(text, progress);
 * }</pre>
 *
 * <p>What is not understood here, and what would need too many numbers, is left to RE2/J; either way finds the same.
 * Time grows with the text, and a search stops when the progress says so. No thread is started, nothing is kept
 * between searches. An expression is used by one thread at a time.
 */
@NullMarked
package variorum.search.expression;

import org.jspecify.annotations.NullMarked;
