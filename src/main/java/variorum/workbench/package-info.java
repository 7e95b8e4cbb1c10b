/**
 * The JavaFX application.
 *
 * <p>{@link variorum.workbench.shell} is the window and the only room that knows all others. The panes
 * ({@code library codebook reader inspector history compare}) do not know each other. They share
 * {@link variorum.workbench.focus} (what is looked at), {@link variorum.workbench.command} (what can be done),
 * {@link variorum.workbench.tagging} (the hand that tags), {@link variorum.workbench.task} (long work),
 * {@link variorum.workbench.error} (what went wrong), {@link variorum.workbench.preferences} (what the window
 * remembers), {@code theme} and {@code textview}.
 *
 * <p>How a pane is built and gets into the window is told in {@link variorum.workbench.shell}. Nothing outside this
 * package knows JavaFX.
 */
@NullMarked
package variorum.workbench;

import org.jspecify.annotations.NullMarked;
