/**
 * Statements: who holds what, about which event, towards whom.
 *
 * <p>{@link variorum.workbench.statements.StripModel} makes a statement of the selected words and fills in the one that
 * is worked on: the speaker is suggested by {@code variorum.text.speech}, names come from the tags, the registry of
 * entities and the new names of the report, and each field that is filled is an edit of its own.
 * {@link variorum.workbench.statements.StatementStrip} shows it at the foot of the texts.
 * {@link variorum.workbench.statements.TableModel} and {@link variorum.workbench.statements.TablePane} are the table of
 * all statements: filtered, grouped, sorted and changed many at once.
 *
 * <pre>{@code
 * focus.select(words);
 * model.make();                    // tags the words as a position, makes the statement, works on it
 * strip.begin();                   // the hands are in its first empty field
 * }</pre>
 *
 * <p>A part is always a tag in a text. Nothing here guesses silently: what nobody took is not stored.
 */
@NullMarked
package variorum.workbench.statements;

import org.jspecify.annotations.NullMarked;
