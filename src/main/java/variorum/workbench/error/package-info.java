/**
 * How failures reach the person at the screen: without a dialog that stops the work, and in one sentence that says what
 * was wrong, where, and what was kept.
 *
 * <p>There are four kinds. A refused edit is a line in the status bar. A disk that did not take an edit is a card with
 * "save a copy". Imperfect input is a card with a list behind it. A defect is a card with an error code and details to
 * copy; the session stays open, and the details are in {@code variorum.log} beside the preferences.
 * {@link variorum.workbench.error.Messages} holds what is to be said, {@link variorum.workbench.error.MessageCards}
 * draws it, {@link variorum.workbench.error.Defects} hears what nobody caught.
 *
 * <pre>{@code
 * if (messages.attempt(() -> session.perform(edit))) {
 *     focus.select(annotation.ref());
 * }
 * }</pre>
 *
 * <p>An edit from an event handler may also simply be performed: a refusal then reaches the same place by way of the
 * handler of uncaught exceptions. Nothing here knows a pane or decides what to do about a failure.
 */
@NullMarked
package variorum.workbench.error;

import org.jspecify.annotations.NullMarked;
