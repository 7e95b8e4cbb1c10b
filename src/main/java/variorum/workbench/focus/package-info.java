/**
 * What is looked at now: the one place where panes meet.
 *
 * <p>{@link variorum.workbench.focus.Focus} holds the shown tab, the documents open in the reading
 * {@link variorum.workbench.focus.Columns}, the selected words, annotations and statement, and the armed code. A pane
 * writes what the person points at in it and listens to what others wrote; hits, undo and list clicks all end in one
 * call:
 *
 * <pre>{@code
 * focus.reveal(new Location.OnSpan(document, span));
 * }</pre>
 *
 * <p>The focus is never saved in a project and never undone, and it holds identifiers, never things: what it names may
 * be gone in the snapshot at hand. It does not know who listens.
 */
@NullMarked
package variorum.workbench.focus;

import org.jspecify.annotations.NullMarked;
