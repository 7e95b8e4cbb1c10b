/**
 * Finds words and tags in the documents of a project and shows them in context.
 *
 * <p>{@link variorum.search.Search} answers a {@link variorum.search.Query}, which people write in the language of
 * {@link variorum.search.language.QueryLanguage}; {@link variorum.search.Concordance} sets the hits out as keywords in
 * context. An index of words, where there is one, only narrows which texts are looked at ({@link
 * variorum.search.Presearch}). {@link variorum.search.names} proposes names.
 *
 * <pre>{@code
 * Query query = QueryLanguage.read("Daesh code:position", names);
 * List<Hit> hits = new Search(file.presearch()).find(query, sought, 1000, progress);
 * Concordance.of(hits, id -> textOf(id), 60, Order.BEFORE);
 * }</pre>
 *
 * <p>Regular expressions ({@link variorum.search.expression}) are those of RE2: their time grows with the text and no
 * faster, and they stop when the progress says so. Nothing here changes a project or opens a file.
 */
@NullMarked
package variorum.search;

import org.jspecify.annotations.NullMarked;
