package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import variorum.project.Journal;

/**
 * Lets callers to the desk one at a time, and none to write where nothing may be written. What undo and redo would do
 * it knows without a turn.
 */
final class Turns {

    private final Path path;
    private final @Nullable Lock owner;
    private final Desk desk;
    private final ReentrantLock guard = new ReentrantLock();
    private volatile @Nullable String readOnlyBecause;
    private volatile Ends ends;

    /** What undo and redo would do. */
    private record Ends(Optional<Journal.Line> done, Optional<Journal.Line> undone) {

        static Ends in(Store store) throws SQLException {
            return new Ends(store.journal().lastDone(), store.journal().nextUndone());
        }
    }

    /** Something that is done while nobody else is at the desk. */
    @FunctionalInterface
    interface Task<T, E extends Exception> {
        T run() throws E;
    }

    /** @param owner what keeps others from writing; null where this program only reads */
    Turns(Path path, @Nullable Lock owner, Desk desk) throws SQLException {
        this.path = path;
        this.owner = owner;
        this.desk = desk;
        this.ends = Ends.in(desk.store());
        if (owner == null) {
            allowOnlyReading(path.getFileName() + " was opened to read only.");
        }
    }

    /** Lets nobody write from now on, for a reason given in a sentence. */
    void allowOnlyReading(String reason) {
        readOnlyBecause = reason;
    }

    Optional<String> readOnlyBecause() {
        return Optional.ofNullable(readOnlyBecause);
    }

    Optional<Journal.Line> lastDone() {
        return ends.done();
    }

    Optional<Journal.Line> nextUndone() {
        return ends.undone();
    }

    <T, E extends Exception> T alone(Task<T, E> task) throws E {
        guard.lock();
        try {
            return task.run();
        } finally {
            guard.unlock();
        }
    }

    /** A rest that has not begun. */
    Rest rest() {
        return new Rest();
    }

    /** From its beginning to its end nobody but this thread comes to the desk. */
    final class Rest implements AutoCloseable {

        private boolean begun;

        /** Waits until nobody is there. */
        void begin() {
            guard.lock();
            begun = true;
        }

        @Override
        public void close() {
            if (begun) {
                guard.unlock();
            }
        }
    }

    /** @throws NotWritten when another program has opened the project meanwhile, or nobody can say */
    void requireAlone() {
        Lock lock = owner;
        if (lock != null && !isAlone(lock)) {
            throw new NotWritten(
                    NotWritten.Reason.BUSY,
                    path.getFileName() + " has been opened by another program too. Nothing is written here"
                            + " until that one has closed it.");
        }
    }

    private boolean isAlone(Lock lock) {
        try {
            return lock.renew();
        } catch (IOException unreachable) {
            if (!Beside.exists(path)) {
                return true; // the project went away, which the change itself will say
            }
            throw new NotWritten(
                    NotWritten.Reason.IO,
                    "Nobody can say now whether another program has " + path.getFileName() + " open too, because "
                            + Beside.lock(path).getFileName() + " beside it can't be reached. Nothing was changed, on"
                            + " disk or on screen; try again in a moment.",
                    unreachable);
        }
    }

    <T> T read(Desk.Reading<T> reading) {
        return alone(() -> desk.read(reading));
    }

    void derive(Desk.Deriving deriving) {
        alone(() -> {
            desk.derive(deriving);
            return true;
        });
    }

    void write(Desk.Writing writing) {
        alone(() -> {
            String reason = readOnlyBecause;
            if (reason != null) {
                throw new NotWritten(NotWritten.Reason.READ_ONLY, "Nothing was changed: " + reason);
            }
            requireAlone();
            Ends[] after = {ends};
            desk.write(store -> {
                long sum = writing.write(store);
                // Inside the transaction: once it is committed nothing may fail any more.
                after[0] = Ends.in(store);
                return sum;
            });
            ends = after[0];
            return true;
        });
    }
}
