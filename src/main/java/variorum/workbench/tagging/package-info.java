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
 * <p>{@link variorum.workbench.tagging.CodePicker} asks for a code where one must be named, and
 * {@link variorum.workbench.tagging.CodeSigns} says what a code looks like. No project is changed here but by tagging.
 */
@NullMarked
package variorum.workbench.tagging;

import org.jspecify.annotations.NullMarked;
