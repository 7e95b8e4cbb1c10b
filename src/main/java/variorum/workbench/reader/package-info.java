/**
 * The reader: reports side by side as prose, with their tags.
 *
 * <p>{@link variorum.workbench.reader.ReaderModel} holds one {@code ColumnModel} for each open document (a {@code Page}
 * of blocks, a layer of tags, what is being looked for), the {@code Hands} (what the keys do to tags at the selected
 * words, the selected tag or the caret) and the {@code Links} (what the open reports share, compared beside the
 * window). {@link variorum.workbench.reader.ReaderPane} draws one {@code ColumnView} for each; {@code Cards} open over
 * them to tag from and to choose from a stack; {@code Level} scrolls the columns so that linked sentences stand side by
 * side. Suggested names come from {@code workbench.suggestions} and are drawn in dots.
 *
 * <pre>{@code
 * focus.arrange(columns -> columns.opening(document));   // a column shows it
 * focus.select(new TextSelection(document, span));
 * model.hands().tag(actor);                              // and the tag is in the project, and on the page
 * }</pre>
 *
 * <p>How a text is drawn is the business of {@code textview}; this package says what is to be drawn, and why. It keeps
 * no tag of its own: what it shows is the snapshot of the session. All keys are commands, see {@code ReaderCommands}.
 */
@NullMarked
package variorum.workbench.reader;

import org.jspecify.annotations.NullMarked;
