/**
 * What the window remembers from one start to the next; never anything that belongs to a project.
 *
 * <p>{@link variorum.workbench.preferences.Preferences} is text by name in one file of the system's folder for such
 * things. A pane that wants to remember something takes it in its constructor and uses names of its own:
 *
 * <pre>{@code
 * double size = preferences.number("reader.size", 16);
 * preferences.put("reader.size", 18);
 * }</pre>
 *
 * <p>The shell saves the file; a broken one is never an error that keeps the window from opening.
 */
@NullMarked
package variorum.workbench.preferences;

import org.jspecify.annotations.NullMarked;
