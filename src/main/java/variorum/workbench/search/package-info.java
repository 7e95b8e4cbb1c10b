/**
 * The tab that searches all reports at once.
 *
 * <p>{@link variorum.workbench.search.SearchModel} reads the query, lets the engine search beside the window and holds
 * the lines of the concordance; {@link variorum.workbench.search.HitEdits} tags what was found, all of it one step of
 * undo; {@link variorum.workbench.search.SearchPane} draws the field, what may come next in it, and the lines.
 *
 * <pre>{@code
 * model.query().set("Daesh -outlet:\"ARA News\"");
 * model.search();                                   // the lines change when the answer is there
 * }</pre>
 *
 * <p>It shows no whole text: a line leads to the reader. The language of queries is that of
 * {@link variorum.search.language}.
 */
@NullMarked
package variorum.workbench.search;

import org.jspecify.annotations.NullMarked;
