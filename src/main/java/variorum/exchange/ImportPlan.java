package variorum.exchange;

import java.util.Map;
import java.util.function.Consumer;
import variorum.project.Edit;
import variorum.project.Session;
import variorum.task.Progress;

/**
 * An import that was read and checked and waits to be carried out.
 *
 * @param edit everything as one step
 * @param sources the bytes of the new reports by SHA-256, for the project file to keep
 * @param reckoning what came of the files
 */
public record ImportPlan(Edit.Batch edit, Map<String, byte[]> sources, Reckoning reckoning) {

    /** Takes its own copy of the map. */
    public ImportPlan {
        sources = Map.copyOf(sources);
    }

    /** Whether the project would stay as it is. */
    public boolean isEmpty() {
        return edit.edits().isEmpty();
    }

    /**
     * Keeps the sources and makes the edit, unless there is nothing to do.
     *
     * @param keep where the bytes go
     * @throws variorum.project.EditRejected when the project has changed meanwhile so that it does not fit any more
     */
    public void carryOut(Session session, Consumer<Map<String, byte[]>> keep) {
        carryOut(session, keep, Progress.NONE);
    }

    /** The same, told while it is written; called off before the end it leaves the project as it was. */
    public void carryOut(Session session, Consumer<Map<String, byte[]>> keep, Progress progress) {
        if (!isEmpty()) {
            keep.accept(sources);
            session.perform(edit, progress);
        }
    }
}
