package variorum.storage;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection with its prepared statements. Not safe for several threads: {@link ProjectFile} lets one in at a time.
 */
final class Database implements AutoCloseable {

    private final SQLiteConnection connection;
    private final Mode mode;
    private final Tap tap;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Called before each statement. Tests throw here to see what a failing disk leaves behind. */
    @FunctionalInterface
    interface Tap {
        Tap OPEN = sql -> {};

        void before(String sql) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with one row. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** Work that speaks SQL. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** How to open a file. None of them creates one. */
    enum Mode {
        /** To read and write. */
        WRITE(""),
        /** To read; a journal left by a crash is honoured. */
        READ("?mode=ro"),
        /** To look at the file's own bytes: no lock is taken, and no file beside it is opened. */
        PEEK("?immutable=1");

        private final String query;

        Mode(String query) {
            this.query = query;
        }
    }

    private Database(SQLiteConnection connection, Mode mode, Tap tap) {
        this.connection = connection;
        this.mode = mode;
        this.tap = tap;
    }

    /**
     * Opens a file that exists.
     *
     * <p>The address is always made from {@link Path#toUri()}: a name such as {@code a?mode=memory} or
     * {@code :resource:x} would otherwise be taken for something else by the driver.
     */
    static Database open(Path file, Mode mode, Tap tap) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        if (mode != Mode.WRITE) {
            config.resetOpenMode(SQLiteOpenMode.READWRITE);
            config.setOpenMode(SQLiteOpenMode.READONLY);
        }
        String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + mode.query;
        return new Database((SQLiteConnection) config.createConnection(url), mode, tap);
    }

    /** A database that is never on disk. */
    static Database inMemory() throws SQLException {
        return new Database(
                (SQLiteConnection) new SQLiteConfig().createConnection("jdbc:sqlite::memory:"), Mode.READ, Tap.OPEN);
    }

    /** The same connection seen by its driver, for what only the driver can do. */
    SQLiteConnection connection() {
        return connection;
    }

    /** Runs statements that are not worth preparing. Several may stand in one string. */
    void script(String sql) throws SQLException {
        tap.before(sql);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Runs a prepared statement that answers nothing. */
    void run(String sql, @Nullable Object... values) throws SQLException {
        with(sql, values, PreparedStatement::executeUpdate);
    }

    /** Inserts a row into a table that has an integer key and answers the key. */
    long insert(String sql, @Nullable Object... values) throws SQLException {
        return one(sql + " RETURNING rowid", row -> row.getLong(1), values).orElseThrow();
    }

    /** The first row, if there is one. */
    <T> Optional<T> one(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        return with(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        });
    }

    /** All rows. */
    <T> List<T> all(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reader.read(row)), values);
        return list;
    }

    /** Goes through all rows, one at a time. */
    void each(String sql, Each reader, @Nullable Object... values) throws SQLException {
        with(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.row(rows);
                }
                return 0;
            }
        });
    }

    /** The rows themselves, to be closed by the caller; for going through two queries side by side. */
    ResultSet rows(String sql, @Nullable Object... values) throws SQLException {
        return with(sql, values, PreparedStatement::executeQuery);
    }

    /** The number in the first column of the first row; 0 where there is no row. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** An integer column that may hold nothing. */
    static @Nullable Long longOrNull(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    @FunctionalInterface
    private interface Use<T> {
        T use(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, @Nullable Object[] values, Use<T> use) throws SQLException {
        tap.before(sql);
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return use.use(statement);
        } catch (SQLException failure) {
            // The driver closes a statement that has failed.
            prepared.remove(sql);
            statement.close();
            throw failure;
        }
    }

    /**
     * All or nothing. When the work fails, or the commit does, everything is taken back and the failure passes on.
     *
     * <p>{@code BEGIN IMMEDIATE}, because a transaction that starts by reading can find itself unable to write.
     */
    void inTransaction(Work work) throws SQLException {
        script("BEGIN IMMEDIATE");
        try {
            work.run();
            script("COMMIT");
        } catch (SQLException | RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException none) {
            // After some errors SQLite has rolled back already and says so here; the first failure is what counts.
            failure.addSuppressed(none);
        }
    }

    /** Closes it; the journal file, empty by now, goes too, so that a project at rest is one file. */
    @Override
    public void close() throws SQLException {
        try (connection; Statement statement = connection.createStatement()) {
            for (PreparedStatement each : prepared.values()) {
                each.close();
            }
            prepared.clear();
            if (mode == Mode.WRITE) {
                statement.executeUpdate("PRAGMA journal_mode = DELETE");
            }
        }
    }
}
