package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where reading and writing happen, one at a time. Before each change it makes sure that the file is still the one that
 * was opened; after an error of the disk it opens the file afresh and looks what became of the change.
 */
final class Desk {

    private final Path path;
    private final Schema schema;
    private final Database.Tap tap;
    private final @Nullable UpdatedCopy copy;
    private @Nullable Store store;
    private Stamp stamp;
    private Identity identity;
    private boolean closed;
    private @Nullable Set<Stamp> followed;

    /** Reads something. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Store store) throws SQLException;
    }

    /** Writes something and answers by how much the sum of all seals changes. */
    @FunctionalInterface
    interface Writing {
        long write(Store store) throws SQLException;
    }

    /** Writes what follows from the rest of the file. */
    @FunctionalInterface
    interface Deriving {
        void derive(Store store) throws SQLException;
    }

    /** @param copy what is gone when the desk is closed; null where the project itself is open */
    Desk(Path path, Schema schema, Database.Tap tap, Store store, @Nullable UpdatedCopy copy) throws NotOpened {
        this.path = path;
        this.schema = schema;
        this.tap = tap;
        this.store = store;
        this.copy = copy;
        this.stamp = store.stamp();
        try {
            this.identity = Identity.of(path);
        } catch (IOException gone) {
            throw new NotOpened(
                    NotOpened.Reason.IO, path.getFileName() + " went away while it was being opened.", gone);
        }
    }

    /** The open database; opened again when an error of the disk closed it. */
    Store store() {
        if (closed) {
            throw new NotWritten(NotWritten.Reason.CLOSED, path.getFileName() + " has been closed.");
        }
        Store open = store;
        if (open == null) {
            open = reopened();
            store = open;
        }
        return open;
    }

    private Store reopened() {
        try {
            Gate gate = new Gate(path, schema);
            gate.isFile();
            gate.isAlone();
            if (gate.isProject() != schema.current()) {
                throw new NotOpened(
                        NotOpened.Reason.DAMAGED, path.getFileName() + " is of another version than before.");
            }
            return Store.open(path, gate, Database.Mode.WRITE, tap, true);
        } catch (NotOpened refused) {
            throw new NotWritten(
                    NotWritten.Reason.IO,
                    "After an error of the disk the project could not be opened again: " + refused.sentence(),
                    refused);
        }
    }

    <T> T read(Reading<T> reading) {
        try {
            return reading.read(store());
        } catch (SQLException failure) {
            throw Failures.notRead(failure, path);
        } catch (Damaged broken) {
            throw new NotWritten(NotWritten.Reason.DAMAGED, broken.getMessage() + " It was left as it is.", broken);
        }
    }

    void write(Writing writing) {
        Store open = store();
        requireSameFile();
        try {
            open.change(() -> writing.write(open));
        } catch (Store.Overwritten other) {
            throw Failures.overwritten(path, other);
        } catch (Damaged broken) {
            throw new NotWritten(NotWritten.Reason.DAMAGED, broken.getMessage() + " Nothing was changed.", broken);
        } catch (SQLException failure) {
            NotWritten told = Failures.notWritten(failure, path);
            if (!Failures.isUncertain(failure) || !arrivedAfterAll(open, told)) {
                throw told;
            }
        }
        stamp = store().stamp();
        if (followed != null) {
            followed.add(stamp);
        }
        rememberFile();
    }

    /** The state as it is now and, until {@link #unfollow}, each that the file is in from now on. */
    Set<Stamp> follow() {
        Set<Stamp> states = new HashSet<>(Set.of(stamp));
        followed = states;
        return states;
    }

    void unfollow() {
        followed = null;
    }

    /** Writes what is no part of the project but follows from it: all or nothing, and the state stays what it was. */
    void derive(Deriving deriving) {
        Store open = store();
        requireSameFile();
        try {
            open.database().inTransaction(() -> deriving.derive(open));
        } catch (SQLException failure) {
            NotWritten told = Failures.notWritten(failure, path);
            if (Failures.isUncertain(failure)) {
                arrivedAfterAll(open, told);
            }
            throw told;
        }
        rememberFile();
    }

    /** After an error of the disk a commit may have happened or not; only the file itself can say. */
    private boolean arrivedAfterAll(Store broken, NotWritten told) {
        store = null;
        try {
            broken.close();
        } catch (SQLException second) {
            told.addSuppressed(second);
        }
        Stamp found = store().stamp();
        if (broken.wasLeadingTo(found)) {
            return true;
        }
        if (!found.equals(stamp)) {
            throw Failures.overwritten(path, told);
        }
        rememberFile();
        return false;
    }

    /** The state of the file as this program left it. */
    Stamp stamp() {
        return stamp;
    }

    /**
     * @throws NotWritten when another file has the name, or the file is in another state than this program left it in
     */
    void requireSameFile() {
        Identity now;
        try {
            now = Identity.of(path);
        } catch (IOException gone) {
            throw Failures.moved(path, gone);
        }
        if (now.isOtherFileThan(identity)) {
            throw Failures.moved(path, new IllegalStateException("another file"));
        }
        if (!now.equals(identity)) {
            requireSameStamp();
            identity = now;
        }
    }

    /**
     * Size or time have changed: perhaps somebody only touched it. A connection of its own, because ours may hold old
     * pages.
     */
    private void requireSameStamp() {
        try (Database peek = Database.open(path, Database.Mode.PEEK, Database.Tap.OPEN)) {
            if (!Stamp.read(peek).equals(stamp)) {
                throw Failures.overwritten(path, new IllegalStateException("another stamp"));
            }
        } catch (SQLException | Damaged broken) {
            throw Failures.overwritten(path, broken);
        }
    }

    private void rememberFile() {
        try {
            identity = Identity.of(path);
        } catch (IOException gone) {
            // It went away right after the change was written; the next change will say so.
            identity = new Identity(null, -1, FileTime.fromMillis(0));
        }
    }

    void close() throws SQLException, IOException {
        closed = true;
        Store open = store;
        store = null;
        try (copy) {
            if (open != null) {
                open.close();
            }
        }
    }
}
