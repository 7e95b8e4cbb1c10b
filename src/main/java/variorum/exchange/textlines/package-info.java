/**
 * JSON lines as annotation tools exchange them: a line is a text with the places that are marked in it. doccano, spaCy
 * and Prodigy each have their own words for the same thing.
 *
 * <p>{@link variorum.exchange.textlines.TextLines} writes one {@link variorum.exchange.textlines.Dialect} and reads
 * all.
 *
 * <pre>{@code
 * new TextLines(Dialect.DOCCANO).write(project, Target.at(Path.of("corpus.jsonl")), Progress.NONE);
 * }</pre>
 *
 * <p>Places are code points. Nothing here knows our own JSON lines, which carry a whole project.
 */
@NullMarked
package variorum.exchange.textlines;

import org.jspecify.annotations.NullMarked;
