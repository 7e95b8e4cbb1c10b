/**
 * The project and the one door through which it changes.
 *
 * <p>A {@link variorum.project.Project} is an immutable snapshot. It changes only through
 * {@link variorum.project.Session#perform}: an {@link variorum.project.Edit} is tried on a
 * {@link variorum.project.Draft}, which checks it and answers its inverse; the {@link variorum.project.Journal} writes
 * rows and journal line in one transaction; only then is the snapshot swapped and a {@link variorum.project.Change}
 * told. Undo and redo replay the journal, so they survive a restart and cover every kind of edit.
 *
 * <pre>{@code
 * session.listen(change -> redrawWhatChanged(change.before(), change.after()));
 * session.perform(new Edit.PutAnnotation(annotation));   // on disk when this returns
 * session.undo();
 * }</pre>
 *
 * <p>Richer gestures are made of the same few edits: {@link variorum.project.Gestures} tags and removes,
 * {@link variorum.project.Differences} codes what differs between two versions, {@link variorum.project.Claims} links
 * statements that say the same. What was decided about comparing is {@link variorum.project.Comparing}, in the values
 * of the collation itself; {@code project.comparing().inForce()} is what a comparison takes.
 *
 * <p>There is nothing unsaved, no setter and no second way in. This package knows no database, no file and no window,
 * and long work is given a snapshot, never the session.
 */
@NullMarked
package variorum.project;

import org.jspecify.annotations.NullMarked;
