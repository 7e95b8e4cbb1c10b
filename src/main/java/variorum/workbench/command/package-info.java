/**
 * What the window can do, said once: menus, command palette, tooltips, the page of keys and the keys themselves are all
 * made from the same {@link variorum.workbench.command.Command}s.
 *
 * <p>A pane answers a list of commands; the shell puts them into {@link variorum.workbench.command.Commands}, which
 * knows the {@link variorum.workbench.command.KeyMap} and the tab that is shown:
 *
 * <pre>{@code
 * Command.named("read.next", "Next tag").in(Menu.TAG, 2).on("O").inView("read")
 *         .enabledWhen(model.hasTags()).does(model::next)
 * }</pre>
 *
 * <p>Single keys act only where a node says so with {@link variorum.workbench.command.SingleKeys#actIn}. A command does
 * not know its own keys, for the person may change them, and nothing here knows a pane. Words that name a key, in a
 * tooltip, on a cap or in a sentence, take it from {@link variorum.workbench.command.Hints} by the command's
 * identifier, so that they follow when it is changed.
 */
@NullMarked
package variorum.workbench.command;

import org.jspecify.annotations.NullMarked;
