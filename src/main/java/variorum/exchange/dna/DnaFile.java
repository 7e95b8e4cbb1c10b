package variorum.exchange.dna;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;

/** A database of that program: rows in, rows out. */
final class DnaFile implements AutoCloseable {

    /** What SQLite answers when it can't get room. */
    private static final int FULL = 13;
    private static final String BAD = " is not a database of Discourse Network Analyzer 3";

    private final Path path;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private DnaFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /** A row; names of columns in any case. */
    record Row(Map<String, Object> cells) {

        String text(String column) {
            return Objects.toString(cells.get(column.toLowerCase(Locale.ROOT)), "");
        }

        long number(String column) {
            return cells.get(column.toLowerCase(Locale.ROOT)) instanceof Number number ? number.longValue() : 0;
        }

        /** The colour in its columns Red, Green and Blue. */
        String colour() {
            return String.format("#%02X%02X%02X", number("Red") & 255, number("Green") & 255, number("Blue") & 255);
        }
    }

    /** Makes an empty one. */
    static DnaFile create(Path path) {
        try (InputStream in = Objects.requireNonNull(
                DnaFile.class.getResourceAsStream("/variorum/exchange/dna.sql"), "dna.sql")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + path.toAbsolutePath().toUri());
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA foreign_keys = ON");
                connection.setAutoCommit(false);
                statement.executeUpdate(schema);
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
            return new DnaFile(path, connection);
        } catch (IOException | SQLException failed) {
            throw notWritten(failed);
        }
    }

    /**
     * Opens one to look at. No lock is taken, nothing beside it is opened, and what a crafted schema would have SQLite
     * run is not run.
     */
    static DnaFile open(Path path) {
        FileBytes.regular(path);
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.setOpenMode(SQLiteOpenMode.READONLY);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        try {
            Connection connection =
                    config.createConnection("jdbc:sqlite:" + path.toAbsolutePath().toUri() + "?immutable=1");
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA trusted_schema = OFF");
                statement.executeUpdate("PRAGMA cell_size_check = ON");
            }
            DnaFile file = new DnaFile(path, connection);
            try {
                file.check();
            } catch (Unreadable refused) {
                file.close();
                throw refused;
            }
            return file;
        } catch (SQLException broken) {
            throw new Unreadable(path + BAD + ": " + broken.getMessage() + ".", broken);
        }
    }

    private void check() {
        List<String> tables = rows("SELECT upper(name) AS name FROM sqlite_master WHERE type = 'table'").stream()
                .map(row -> row.text("name"))
                .toList();
        boolean version3 =
                tables.containsAll(List.of("DOCUMENTS", "STATEMENTS", "VARIABLES", "DATASHORTTEXT", "ENTITIES"));
        if (!version3) {
            throw new Unreadable(path + BAD + ".");
        }
    }

    /** Adds a row; the columns of a table by name. */
    void insert(String table, String columns, @Nullable Object... values) {
        String sql = "INSERT INTO " + table + " (" + columns + ") VALUES (?" + ", ?".repeat(values.length - 1) + ")";
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw notWritten(failed);
        }
    }

    /** All rows of a query. */
    List<Row> rows(String sql) {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                Map<String, Object> cells = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    Object cell = found.getObject(i);
                    if (cell != null) {
                        cells.put(found.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), cell);
                    }
                }
                rows.add(new Row(cells));
            }
            return rows;
        } catch (SQLException broken) {
            throw new Unreadable(path + BAD + ": " + broken.getMessage() + ".", broken);
        }
    }

    /** Makes everything that was added stay. */
    void commit() {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw notWritten(failed);
        }
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException failed) {
            throw new Unreadable(path + " could not be closed: " + failed.getMessage() + ".", failed);
        }
    }

    /** Whoever exports knows the place it is written for, which is not this file. */
    private static UncheckedIOException notWritten(Exception failed) {
        boolean isFull = failed instanceof SQLException sql && sql.getErrorCode() == FULL;
        String reason = isFull ? "there is no space left" : String.valueOf(failed.getMessage());
        return new UncheckedIOException(new IOException(reason, failed));
    }
}
