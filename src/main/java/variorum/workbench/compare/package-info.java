/**
 * Two versions of a story side by side, and everything that differs.
 *
 * <p>{@link variorum.workbench.compare.CompareModel} knows which two versions are compared, has the comparison worked
 * out beside the window, and says which differences are shown and where among them the reader is:
 *
 * <pre>{@code
 * model.versions().choose(new Pair(one, other));
 * model.show(Layer.TYPOGRAPHY, true);
 * model.step(Walk.DIFFERENCE, true);      // F7
 * }</pre>
 *
 * <p>How texts are compared is the business of {@code collation}, how a text is drawn that of {@code textview}. What is
 * shown here is worked out anew from the project whenever texts, zones or dates change; nothing of it is kept but what
 * has been tagged.
 */
@NullMarked
package variorum.workbench.compare;

import org.jspecify.annotations.NullMarked;
