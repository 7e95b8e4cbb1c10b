package variorum.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.task.Progress;

/**
 * Where a session writes: the rows of the project and the line that says what was done, always both in one transaction.
 * The journal is never shortened: what is taken back stays in it, and so does what a new edit makes impossible to redo.
 */
public interface Journal {

    /**
     * One line of the journal, without the edit itself, which may be large.
     *
     * @param number counts up from 1 in the order of the edits
     * @param at when the edit was made
     * @param coder who made it
     * @param label what was done, for people
     * @param location where it was done
     * @param takenBack whether it was undone, and so holds no longer
     */
    record Line(long number, Instant at, Coder.Id coder, String label, Location location, boolean takenBack) {}

    /**
     * What a new line will say.
     *
     * @param edit what was done
     * @param inverse what takes it back
     * @param at when
     * @param coder by whom
     * @param label for people
     * @param location where
     */
    record Entry(Edit edit, Edit inverse, Instant at, Coder.Id coder, String label, Location location) {}

    /**
     * Writes the edit's rows and a new line. Lines that were undone can't be redone after this.
     *
     * @throws JournalFailed when nothing was written
     */
    default void append(Entry entry) {
        append(entry, Progress.NONE);
    }

    /**
     * The same for an edit that is large enough to be watched, such as an import.
     *
     * @param progress told from time to time; when it says that the edit is no longer wanted, nothing is written
     * @throws JournalFailed when nothing was written
     */
    void append(Entry entry, Progress progress);

    /**
     * Writes the rows of a line's inverse and marks the line undone.
     *
     * @throws JournalFailed when nothing was written
     */
    void undo(Line line);

    /**
     * Writes the rows of a line's edit again and marks the line done.
     *
     * @throws JournalFailed when nothing was written
     */
    void redo(Line line);

    /** Why nothing can be written, in a sentence; empty when it can. */
    default Optional<String> readOnlyBecause() {
        return Optional.empty();
    }

    /** The line that undo would take back. */
    Optional<Line> lastDone();

    /** The line that redo would make again. */
    Optional<Line> nextUndone();

    /** The edit of a line. */
    Edit edit(Line line);

    /** The edit that takes a line back. */
    Edit inverse(Line line);

    /** The lines that touched a thing, newest first; all lines for the whole project. At most {@code most}. */
    List<Line> history(Location thing, int most);
}
