package variorum.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/** An open database that has passed the gate, with everything that speaks to its tables. */
final class Store implements AutoCloseable {

    private final Database database;
    private final Texts texts;
    private final JournalRows journal;
    private Stamp stamp;
    private Stamp attempted;

    /** Writes something and answers by how much the sum of all seals changes. */
    @FunctionalInterface
    interface Writing {
        long write() throws SQLException;
    }

    /** The file holds another state than the one this program left in it. */
    static final class Overwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Store(Database database) throws SQLException {
        this.database = database;
        texts = new Texts(database);
        journal = new JournalRows(database, texts, new Rows(database, texts));
        stamp = Stamp.read(database);
        attempted = stamp;
    }

    /**
     * Opens a file that has passed the gate's looks.
     *
     * @param gate what it still has to pass
     * @param thoroughly whether to check everything because of a crash
     */
    static Store open(Path file, Gate gate, Database.Mode mode, Database.Tap tap, boolean thoroughly) throws NotOpened {
        Database database;
        try {
            database = Database.open(file, mode, tap);
        } catch (SQLException refused) {
            throw Failures.notOpened(refused, file);
        }
        try {
            Settings.apply(database);
            gate.isWhole(database, thoroughly);
            Store store = new Store(database);
            keepIndexCurrent(database, mode);
            return store;
        } catch (SQLException broken) {
            closeAfter(broken, database);
            throw Failures.notOpened(broken, file);
        } catch (Damaged broken) {
            closeAfter(broken, database);
            throw new NotOpened(
                    NotOpened.Reason.DAMAGED, file.getFileName() + " is damaged: " + broken.getMessage(), broken);
        } catch (NotOpened refused) {
            closeAfter(refused, database);
            throw refused;
        }
    }

    private static void keepIndexCurrent(Database database, Database.Mode mode) throws SQLException {
        WordIndex index = new WordIndex(database);
        if (mode == Database.Mode.WRITE && !index.isCurrent()) {
            index.remake();
        }
    }

    private static void closeAfter(Exception failure, Database database) {
        try {
            database.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    Database database() {
        return database;
    }

    Texts texts() {
        return texts;
    }

    JournalRows journal() {
        return journal;
    }

    /** The state of the file as this program last read or wrote it. */
    Stamp stamp() {
        return stamp;
    }

    /** Whether a file in this state is where the last change was to lead, which ended in an error. */
    boolean wasLeadingTo(Stamp found) {
        return !attempted.equals(stamp) && attempted.equals(found);
    }

    /**
     * Makes a change and its new stamp one transaction.
     *
     * @throws Overwritten when the file is not in the state known here
     */
    void change(Writing work) throws SQLException {
        attempted = stamp;
        boolean made = false;
        try {
            database.inTransaction(() -> {
                if (!Stamp.read(database).equals(stamp)) {
                    throw new Overwritten();
                }
                attempted = stamp.next(work.write());
                attempted.update(database);
            });
            stamp = attempted;
            made = true;
        } finally {
            if (!made) {
                texts.forget();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
