/**
 * The codebook on the left: a tree of codes with sign, colour, count and key.
 *
 * <p>{@link variorum.workbench.codebook.CodebookModel} answers the rows and knows what a click does (it tags the
 * selected words, or arms the code); {@link variorum.workbench.codebook.BookEdits} are the changes of the book, each
 * one step of undo; {@link variorum.workbench.codebook.CodebookPane} draws the tree and {@code CodeEditor} the form
 * beside it.
 *
 * <pre>{@code
 * Code.Id rebels = edits.add(actor.id(), "Rebels");
 * edits.key(rebels, "7");                      // whoever had that key gives it up, in the same step
 * }</pre>
 *
 * <p>Larger changes (rename, move, merge, split, retire, templates) ask what they need on a card, show what they touch
 * before they are done ({@code Renaming}, {@code Moving}; the tree shows the codebook as it would be), and are one step
 * of undo; saved queries that call a code by its name follow it; {@link variorum.workbench.codebook.RuleCard} reads a
 * code's rule beside the text.
 *
 * <p>Nothing here shows a text, and no code is deleted while a tag uses it.
 */
@NullMarked
package variorum.workbench.codebook;

import org.jspecify.annotations.NullMarked;
