/**
 * The documents on the left: grouped by story, filtered as one types, sorted, opened beside each other.
 *
 * <p>{@link variorum.workbench.library.LibraryModel} answers the rows from top to bottom and does what the menu says;
 * {@link variorum.workbench.library.LibraryPane} draws them.
 *
 * <pre>{@code
 * LibraryModel library = new LibraryModel(session, focus);
 * library.filter().set("reuters");
 * library.setStory(chosen, "Geneva talks");   // one step of undo
 * }</pre>
 *
 * <p>It opens documents by telling the focus; it never shows a text.
 */
@NullMarked
package variorum.workbench.library;

import org.jspecify.annotations.NullMarked;
