/**
 * The window, and the only room that knows all panes.
 *
 * <p><b>How a pane gets in.</b> A pane is two classes in a package of its own: {@code ReaderModel}, which holds
 * observable state, calls the session and can be tested without a window, and {@code ReaderPane}, which builds and
 * binds nodes. Its constructor takes what it needs from the desk that the shell lays out for an open project:
 *
 * <ul>
 *   <li>{@code Session}: {@code session.project()} is the snapshot, {@code session.perform(edit)} the one way to change
 *       it, and {@code session.listen(change -> ...)} tells of changes, on the toolkit's thread. The model asks
 *       {@code change.touches(Project::annotations)}, or whether its own part is the same object, before it does
 *       anything.
 *   <li>{@code Focus}: open documents, selected words, annotations, statement, armed code, shown tab;
 *       {@code focus.onReveal} says where to scroll. No pane knows another.
 *   <li>{@code Tagger}: tags the selected words, tags again, recodes, removes.
 *   <li>{@code TaskRunner}: {@code tasks.latest("Comparing")} for what only counts when it is newest,
 *       {@code tasks.queue} for all else that takes longer than a moment.
 *   <li>{@code Messages}: {@code messages.attempt(() -> session.perform(edit))} where something follows on an edit; an
 *       edit that nothing follows may simply be performed, refusals reach the person by themselves.
 *   <li>{@code Preferences}: what the pane wants to remember, under names that begin with its own
 *   ({@code reader.size}).
 *   <li>{@code Theme}: never handed over; a node asks {@code Theme.of(node)} or uses the style classes of
 *   {@code variorum.css}.
 * </ul>
 *
 * <p>The pane answers its node and its {@code Command}s; {@code Tabs} makes a {@link variorum.workbench.shell.Tab} of
 * them:
 *
 * <pre>{@code
 * ReaderPane reader = new ReaderPane(desk.session(), desk.focus(), desk.tagger(), desk.messages(), desk.preferences());
 * tabs.add(Tab.of("read", "Read", "bi-book", reader.node(), reader.commands()).showing(place ->
 * place.document().isPresent())); }</pre>
 *
 * <p>The centre of a tab is in the scene only while it is shown, so {@code node.sceneProperty()} says when to compute.
 * A node that shows a text to be read calls {@code SingleKeys.actIn(node)}, or single keys would not be commands there.
 * Menus, palette, tooltips, keys and the page of keys come from the commands; a pane registers none of them itself.
 * When the project is closed everything on the desk is let go together: there is nothing to unsubscribe.
 *
 * <p>The shell holds no knowledge of texts or codes, and nothing below it knows the shell.
 */
@NullMarked
package variorum.workbench.shell;

import org.jspecify.annotations.NullMarked;
