package variorum.storage;

import variorum.project.JournalFailed;

/** A change did not reach the project file. Nothing has changed, neither there nor in memory. */
public final class NotWritten extends JournalFailed {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why, for those who can offer a way on. */
    public enum Reason {
        /** No space is left on the disk; the change can be made again once there is. */
        DISK_FULL,
        /** The file, its folder or its disk can only be read, or it was opened to be read only. */
        READ_ONLY,
        /** The file was moved, deleted or replaced by another; save a copy. */
        MOVED,
        /** Another program wrote to the file; save a copy. */
        OVERWRITTEN,
        /** Another program keeps the file busy. */
        BUSY,
        /** A text is larger than a project file takes. */
        TOO_LARGE,
        /** The disk refused. */
        IO,
        /** The file is damaged. */
        DAMAGED,
        /** The file was closed. */
        CLOSED,
        /** A defect of this program. */
        DEFECT
    }

    NotWritten(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    NotWritten(Reason reason, String sentence) {
        this(reason, sentence, new IllegalStateException(reason.name()));
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
