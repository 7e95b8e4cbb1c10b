/**
 * Long work beside a window that stays alive: the only place with threads.
 *
 * <p>A {@link variorum.workbench.task.TaskRunner} runs {@link variorum.workbench.task.Work} in one of two manners, one
 * after the other or latest only, and hands the result back on the toolkit's thread:
 *
 * <pre>{@code
 * Latest search = tasks.latest("Searching");
 * query.addListener(typed -> search.run(progress -> Search.run(project, query.get(), progress), hits::setAll));
 * }</pre>
 *
 * <p>What is running is shown by the status bar as {@link variorum.workbench.task.Running}, with a bar and Cancel. Work
 * never touches a node, a property or a session that is shown; it gets a snapshot and answers a value. Nothing here
 * knows a pane.
 */
@NullMarked
package variorum.workbench.task;

import org.jspecify.annotations.NullMarked;
