/**
 * Corrected texts of reports: bringing one in, and the tray of what of the coding has no certain place in it.
 *
 * <p>{@link variorum.workbench.corrected.Corrections} reads the text and reckons what becomes of the coding, which
 * {@link variorum.workbench.corrected.ReckoningCard} shows before anything is done. What waits afterwards is listed by
 * {@link variorum.workbench.corrected.TrayModel}.
 *
 * <pre>{@code
 * Corrections.Reckoned reckoned = corrections.read(document, file, progress);
 * corrections.carryOut(reckoned, progress);   // one step of undo; the old text stays
 * }</pre>
 *
 * <p>It never takes out an old text unasked, and asks for no files itself.
 */
@NullMarked
package variorum.workbench.corrected;

import org.jspecify.annotations.NullMarked;
