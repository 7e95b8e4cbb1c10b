/**
 * Reports and annotated corpora in, annotated corpora out.
 *
 * <p>{@link variorum.exchange.Imports} reads files and folders and reckons up what came of them: announced, found,
 * imported, already there, refused. {@link variorum.exchange.Exports} writes a project, or a part of it, in one of the
 * {@link variorum.exchange.Formats}: losses are said beforehand, and every span is read back before "done" is said.
 * {@link variorum.exchange.Templates} are codebooks to start with.
 *
 * <pre>{@code
 * ImportPlan plan = Imports.plan(session.project(), List.of(folder), progress);
 * plan.carryOut(session, file::keepSources);      // one step of undo
 *
 * Formats.named("csv").ifPresent(csv ->
 *         Exports.write(csv, session.project(), Scope.ALL, Target.at(path), progress));
 * }</pre>
 *
 * <p>A format is one subpackage that implements {@link variorum.exchange.format.Format}. Nothing here changes a project
 * by itself, opens a project file, or speaks to a network.
 */
@NullMarked
package variorum.exchange;

import org.jspecify.annotations.NullMarked;
