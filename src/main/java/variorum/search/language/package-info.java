/**
 * The language people search in, the same in the window and on the command line.
 *
 * <p>{@link variorum.search.language.QueryLanguage} reads it: words, phrases, regular expressions, and fields such as
 * {@code code:} or {@code outlet:}, joined by nothing (and), {@code OR}, {@code -} and brackets.
 * {@link variorum.search.language.Field} lists the fields, {@link variorum.search.language.Completions} proposes what
 * may come next at the caret.
 *
 * <pre>{@code
 * Query query = QueryLanguage.read("Daesh code:position stance:oppose -outlet:\"ARA News\"", names);
 * }</pre>
 *
 * <p>What can't be understood is a {@link variorum.search.language.BadQuery}, which says where and what to do. Nothing
 * here looks into a text.
 */
@NullMarked
package variorum.search.language;

import org.jspecify.annotations.NullMarked;
