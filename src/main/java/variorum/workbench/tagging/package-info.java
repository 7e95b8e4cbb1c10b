/**
 * Tagging, once for all the places it can be done from.
 *
 * <p>{@link variorum.workbench.tagging.Tagger} turns the selected words of the focus and a code into an edit, remembers
 * the last code and selects what it made:
 *
 * <pre>{@code
 * Command.named("tag.again", "Tag with the last code").in(Menu.TAG, 0).on("Q").does(tagger::again)
 * }</pre>
 *
 * <p>It shows nothing and asks nothing.
 */
@NullMarked
package variorum.workbench.tagging;

import org.jspecify.annotations.NullMarked;
