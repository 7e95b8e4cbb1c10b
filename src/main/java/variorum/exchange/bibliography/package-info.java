/**
 * The reports as sources to cite.
 *
 * <p>{@link variorum.exchange.bibliography.Bibtex} writes them for LaTeX and reference managers, {@link
 * variorum.exchange.bibliography.CslJson} for Zotero, pandoc and whatever else speaks the Citation Style Language.
 *
 * <pre>{@code
 * new Bibtex().write(project, Target.at(Path.of("sources.bib")), Progress.NONE);
 * }</pre>
 *
 * <p>What is not known of a report is left out, never made up: a report without a writer has no author. Nothing here
 * carries texts or tags.
 */
@NullMarked
package variorum.exchange.bibliography;

import org.jspecify.annotations.NullMarked;
