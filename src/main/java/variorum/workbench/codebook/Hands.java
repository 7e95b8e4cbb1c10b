package variorum.workbench.codebook;

import variorum.project.Project;
import variorum.project.Session;
import variorum.workbench.control.Overlays;
import variorum.workbench.error.Messages;

/**
 * What all need that change the codebook by hand.
 *
 * @param session whose codebook it is
 * @param model what the tree shows
 * @param list the tree
 * @param edits the changes
 * @param messages where refusals are said
 * @param overlays where cards are shown
 */
record Hands(
        Session session, CodebookModel model, CodeList list, BookEdits edits, Messages messages, Overlays overlays) {

    Project project() {
        return session.project();
    }

    boolean attempt(Runnable edit) {
        return messages.attempt(edit);
    }
}
