/**
 * REFI-QDA: the exchange format of programs for qualitative analysis, a {@code .qdpx} for a project and a {@code .qdc}
 * for a codebook alone.
 *
 * <p>{@link variorum.exchange.refi.QdaProject} and {@link variorum.exchange.refi.QdaCodebook} write and read them. The
 * readers of this format are brittle, so the texts inside are UTF-8 with plain line feeds and no byte order mark,
 * places are code points with an exclusive end, and every file is held against a schema (project.xsd, codebook.xsd
 * among the resources) when it is read back.
 *
 * <pre>{@code
 * new QdaProject(InstantSource.system()).write(project, Target.at(Path.of("corpus.qdpx")), Progress.NONE);
 * }</pre>
 *
 * <p>Where the format has no place for something, it becomes what its readers show: an answer is a code below the code
 * that asks, an entity a case, a statement a note with links to its parts, a gap in a tag a link between two
 * selections. Their identifiers are made from what they stand for, which is how they are known again at import. Nothing
 * here calculates offsets.
 */
@NullMarked
package variorum.exchange.refi;

import org.jspecify.annotations.NullMarked;
