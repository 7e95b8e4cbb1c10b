package variorum.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what SQLite answers into sentences. */
final class Failures {

    private static final String KEPT = " Nothing was changed, on disk or on screen.";

    private Failures() {}

    static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** The code without its refinement: the lower eight bits are the kind of error. */
    private static SQLiteErrorCode kind(SQLException failure) {
        int code = code(failure).code;
        return code < 0 ? SQLiteErrorCode.UNKNOWN_ERROR : SQLiteErrorCode.getErrorCode(code & 0xff);
    }

    /** Whether what is on disk is uncertain after this, so that the file must be opened and read afresh. */
    static boolean isUncertain(SQLException failure) {
        return kind(failure) == SQLiteErrorCode.SQLITE_IOERR;
    }

    static boolean isDamage(SQLException failure) {
        return switch (kind(failure)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
            default -> false;
        };
    }

    /** Why a change was not written. */
    static NotWritten notWritten(SQLException failure, Path file) {
        String name = String.valueOf(file.getFileName());
        if (code(failure) == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return moved(file, failure);
        }
        return switch (kind(failure)) {
            case SQLITE_FULL -> new NotWritten(NotWritten.Reason.DISK_FULL,
                    "The disk is full: the change could not be written to " + name + "." + KEPT
                            + " Make some space and do it again.", failure);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new NotWritten(NotWritten.Reason.READ_ONLY,
                    name + " can't be written to: it, its folder or its disk is read-only." + KEPT, failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> new NotWritten(NotWritten.Reason.BUSY,
                    "Another program keeps " + name + " busy." + KEPT + " Try again in a moment.", failure);
            case SQLITE_IOERR -> new NotWritten(NotWritten.Reason.IO,
                    "The disk reported an error while " + name + " was being written." + KEPT, failure);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new NotWritten(NotWritten.Reason.DAMAGED,
                    name + " is damaged." + KEPT + " Open it again to see what is affected.", failure);
            case SQLITE_TOOBIG -> new NotWritten(NotWritten.Reason.TOO_LARGE,
                    "A text or file is larger than the " + (Settings.LONGEST_VALUE >> 20) + " MB that " + name
                            + " can hold." + KEPT, failure);
            default -> new NotWritten(NotWritten.Reason.DEFECT,
                    "The change did not fit " + name + "; this is a defect of Variorum." + KEPT, failure);
        };
    }

    /** Why something could not be read from an open file. */
    static NotWritten notRead(SQLException failure, Path file) {
        String name = String.valueOf(file.getFileName());
        return isDamage(failure)
                ? new NotWritten(NotWritten.Reason.DAMAGED, name + " is damaged; it was left as it is.", failure)
                : new NotWritten(NotWritten.Reason.IO, name + " could not be read from the disk.", failure);
    }

    static NotWritten moved(Path file, Throwable cause) {
        return new NotWritten(
                NotWritten.Reason.MOVED,
                file.getFileName() + " was moved, deleted or replaced by another file" + " while it was open." + KEPT
                        + " Save a copy of what is on screen, or put the file back.",
                cause);
    }

    static NotWritten overwritten(Path file, Throwable cause) {
        return new NotWritten(NotWritten.Reason.OVERWRITTEN, "Another program wrote to " + file.getFileName()
                + " while it was open." + KEPT + " Save a copy of what is on screen, then open the file again.", cause);
    }

    /** Why a file was not opened. */
    static NotOpened notOpened(SQLException failure, Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (kind(failure)) {
            case SQLITE_NOTADB -> new NotOpened(NotOpened.Reason.NOT_A_DATABASE,
                    name + " is not a Variorum project, nor any database; it was left as it is.", failure);
            case SQLITE_READONLY -> new NotOpened(NotOpened.Reason.READ_ONLY, name + " holds a change that a crash"
                    + " interrupted, and can't be written to finish or take it back; copy it and the file "
                    + Beside.journal(file).getFileName() + " to a folder where both can be written.", failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> new NotOpened(NotOpened.Reason.LOCKED,
                    "Another program keeps " + name + " busy; it was left as it is.", failure);
            case SQLITE_INTERRUPT -> new NotOpened(NotOpened.Reason.DAMAGED,
                    name + " could not be checked in reasonable time; it was left as it is.", failure);
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOMEM -> new NotOpened(NotOpened.Reason.IO,
                    name + " could not be read from the disk; it was left as it is.", failure);
            default -> new NotOpened(NotOpened.Reason.DAMAGED,
                    name + " is damaged and can't be read; it was left as it is. Open a backup from "
                            + Beside.backups(file).getFileName() + " instead.", failure);
        };
    }
}
