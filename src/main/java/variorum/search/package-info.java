/**
 * Finds places in texts: words and phrases however they are written, and tags.
 *
 * <p>{@link variorum.search.Search} is the entry point. What is sought is a {@link variorum.search.Query}; what is
 * found are {@link variorum.search.Hit}s, each with a place to go to; {@link variorum.search.Concordance} sets them out
 * as keywords in context.
 *
 * <pre>{@code
 * Search search = new Search(Presearch.ALL);
 * List<Hit> hits = search.find(new Query.Phrase("sponsors of terrorism", false), sought, 1000, progress);
 * }</pre>
 *
 * <p>An index, if there is one, only narrows which texts are looked at ({@link variorum.search.Presearch}): the text
 * itself decides, so an index can make a search faster but never change what it finds. Nothing here changes a text or a
 * tag, and no query is a regular expression that could run for ever.
 */
@NullMarked
package variorum.search;

import org.jspecify.annotations.NullMarked;
