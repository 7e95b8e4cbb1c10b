/**
 * What was done in the project, newest first, from the journal.
 *
 * <p>{@link variorum.workbench.history.HistoryModel} answers the lines and goes to where one happened;
 * {@link variorum.workbench.history.HistoryPane} draws them.
 *
 * <pre>{@code
 * history.watch(true);
 * history.goTo(history.lines().getFirst());
 * }</pre>
 *
 * <p>The journal is only read here: undo and redo are commands of the window.
 */
@NullMarked
package variorum.workbench.history;

import org.jspecify.annotations.NullMarked;
