/**
 * Names that could be tagged and are not: mentions of entities that are known, and new names.
 *
 * <p>{@link variorum.workbench.suggestions.Suggestions} has those of the open reports, found beside the window by
 * {@code Suggesting} whenever tags, entities or reports change:
 *
 * <pre>{@code
 * suggestions.next(report, caret, true).ifPresent(suggestions::accept);   // a tag, and one step of undo
 * suggestions.reject(suggestion, true);                                   // an edit too: remembered in the project
 * }</pre>
 *
 * <p>{@link variorum.workbench.suggestions.SuggestPopup} lists all that can be taken at once,
 * {@link variorum.workbench.suggestions.RejectedCard} what a coder rejected and can have back. How a suggestion is
 * drawn is the reader's business. No tag is ever made here without a person who takes it, and a name that can mean two
 * is never decided.
 */
@NullMarked
package variorum.workbench.suggestions;

import org.jspecify.annotations.NullMarked;
