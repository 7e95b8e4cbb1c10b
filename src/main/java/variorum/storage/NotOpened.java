package variorum.storage;

import org.jspecify.annotations.Nullable;

/**
 * A project file was not opened. Says in one sentence what is wrong and where; the file is as it was, byte for byte.
 */
public final class NotOpened extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why, for those who can offer a way on. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** There is already a file of this name. */
        EXISTS,
        /** It is a folder, or not a regular file. */
        NOT_A_FILE,
        /** It has no content: a placeholder or a failed copy. */
        EMPTY,
        /** It is not an SQLite database. */
        NOT_A_DATABASE,
        /** It is a database, but another program's. */
        FOREIGN,
        /** A newer Variorum wrote it. */
        NEWER,
        /** It is a project whose structure is broken. */
        DAMAGED,
        /** Something lies beside it that could harm it. */
        UNSAFE,
        /** It can be read but not written; {@link ProjectFile#openReadOnly} opens it. */
        READ_ONLY,
        /** Somebody has it open; {@link ProjectFile#openReadOnly} opens it to look at. */
        LOCKED,
        /** The disk or the system refused. */
        IO
    }

    NotOpened(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    NotOpened(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong, for the person at the screen. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
