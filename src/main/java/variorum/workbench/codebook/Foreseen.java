package variorum.workbench.codebook;

import java.util.List;
import variorum.annotation.Codebook;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.workbench.control.Preview;

/**
 * What a change of the codebook would do.
 *
 * @param sentence what happens to the code and what is tagged with it
 * @param rows what else it touches
 * @param edit the change as one step of undo; without edits where it changes nothing
 * @param book the codebook as it would be
 */
record Foreseen(String sentence, List<Preview.Row> rows, Edit.Batch edit, Codebook book) {

    /** Tries a change on a copy of the project; refused like the change itself. */
    static Foreseen of(Project project, String sentence, List<Preview.Row> rows, Edit.Batch edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return new Foreseen(sentence, List.copyOf(rows), edit, draft.project().codebook());
    }

    /** Whether all would stay as it is. */
    boolean isNothing() {
        return edit.edits().isEmpty();
    }
}
