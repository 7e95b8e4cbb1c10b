package variorum.project;

import java.util.function.Function;
import variorum.annotation.Location;

/**
 * What listeners are told after an edit is on disk.
 *
 * @param before the snapshot before
 * @param after the snapshot now; parts that are the same object did not change
 * @param location where to look
 * @param label what was done, as in the undo menu
 * @param kind how it came about
 */
public record Change(Project before, Project after, Location location, String label, Kind kind) {

    /** How a change came about. */
    public enum Kind {
        /** A new edit. */
        DONE,
        /** An edit taken back. */
        UNDONE,
        /** An edit made again. */
        REDONE
    }

    /**
     * Whether a part of the project is another object than before. Where it is the same object nothing in it changed
     * and nothing needs to be redrawn: {@code change.touches(Project::codebook)}.
     */
    @SuppressWarnings("ReferenceEquality") // whether it is the same object is the question
    public boolean touches(Function<Project, ?> part) {
        return part.apply(before) != part.apply(after);
    }
}
