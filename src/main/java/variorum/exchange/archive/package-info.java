/**
 * A project in one file to keep, hand on or publish: everything, with the reports' own files and a hash for each part.
 *
 * <p>{@link variorum.exchange.archive.VariorumArchive} writes a ZIP of {@code project.jsonl}, the files of the reports
 * as they came, and {@code manifest.json}, which says what has to be there. The same project gives the same bytes.
 *
 * <pre>{@code
 * Options options = Options.NONE.withSources(projectFile::source);
 * new VariorumArchive().write(project, Target.at(Path.of("corpus.zip")).with(options), Progress.NONE);
 * }</pre>
 *
 * <p>Nothing is ever unpacked to disk: the name of an entry never becomes a path, and no more is read of an entry than
 * the manifest announces.
 */
@NullMarked
package variorum.exchange.archive;

import org.jspecify.annotations.NullMarked;
