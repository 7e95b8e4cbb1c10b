/**
 * WebAnno TSV 3.3: tokens line by line, tags in a column, as INCEpTION and WebAnno exchange them.
 *
 * <p>{@link variorum.exchange.webanno.WebAnnoTsv} writes one file a report with the layer that every INCEpTION project
 * has built in, {@code custom.Span} with its {@code label}; a file with more is refused there unless the project knows
 * it.
 *
 * <pre>{@code
 * new WebAnnoTsv().write(project, Target.at(Path.of("corpus")), Progress.NONE);
 * }</pre>
 *
 * <p>The format keeps no text between sentences, so line ends come back as they can; every character keeps its place.
 */
@NullMarked
package variorum.exchange.webanno;

import org.jspecify.annotations.NullMarked;
