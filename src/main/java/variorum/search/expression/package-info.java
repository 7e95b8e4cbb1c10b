/**
 * Regular expressions that run over many megabytes in a second.
 *
 * <p>{@link variorum.search.expression.Expression} is the door. What may be written, and which characters are meant, is
 * decided by RE2/J. RE2/J follows all ways through an expression one by one, character by character, which takes it
 * seconds for some megabytes. So each expression is read once more here ({@code Reading}) and made into a
 * {@code Program}. Its places that take a character are the bits of a set, and an {@code Automaton} goes backwards
 * through a text with such a set: with a shift for all places that follow one another, and a look for each where ways
 * part ({@code Links}). A set that is met again has a number, and going on from it is one look into a table. So it is
 * known which places lead to a match and where matches begin; forwards from there, a {@code Walk} goes the way that RE2
 * prefers among those that lead to one.
 *
 * <pre>{@code
 * List<Span> places = Expression.of("\\w+ing\\b", false).find(text, progress);
 * }</pre>
 *
 * <p>Characters that every match must hold next to each other are read off an expression ({@code Required}) and looked
 * for first. Time grows with the text, and a search stops when the progress says so. No thread is started, nothing is
 * kept between searches but what was learnt about the expression. An expression is used by one thread at a time.
 */
@NullMarked
package variorum.search.expression;

import org.jspecify.annotations.NullMarked;
