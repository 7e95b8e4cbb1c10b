package variorum.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sqlite.SQLiteLimits;

/**
 * How SQLite is told to treat a project file. Each setting is made by SQL and read back, because the driver's own
 * methods do not all do what their names say. The reasons are in the decision record on the project file.
 */
final class Settings {

    /** "VRM1": marks a file as a Variorum project. */
    static final int APPLICATION_ID = 0x56524D31;

    /** The largest text or source file, in bytes. */
    static final int LONGEST_VALUE = 64 << 20;

    private static final Map<String, String> WANTED = wanted();
    private static final Map<SQLiteLimits, Integer> LIMITS = Map.of(
            SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE,
            SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 1 << 20,
            SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0,
            SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 10,
            SQLiteLimits.SQLITE_LIMIT_VDBE_OP, 1_000_000);

    private Settings() {}

    private static Map<String, String> wanted() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("busy_timeout", "5000");
        all.put("trusted_schema", "0");
        all.put("cell_size_check", "1");
        all.put("foreign_keys", "1");
        all.put("mmap_size", "0");
        all.put("temp_store", "2");
        all.put("secure_delete", "1");
        all.put("locking_mode", "normal");
        all.put("journal_mode", "truncate");
        all.put("synchronous", "3");
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
            all.put("fullfsync", "1");
        }
        return all;
    }

    /** The settings by the name SQLite gives them, as it answers them when asked. */
    static Map<String, String> all() {
        return WANTED;
    }

    /**
     * Makes all settings on a fresh connection.
     *
     * @throws SQLException also when a setting reads back different
     */
    static void apply(Database database) throws SQLException {
        limit(database);
        for (Map.Entry<String, String> setting : WANTED.entrySet()) {
            database.script("PRAGMA " + setting.getKey() + " = " + setting.getValue());
            String answer = read(database, setting.getKey());
            if (!answer.equalsIgnoreCase(setting.getValue())) {
                throw new SQLException("SQLite setting " + setting + " reads back as " + answer);
            }
        }
    }

    /** Sets only the limits, for a file that has not earned any trust yet. */
    static void limit(Database database) throws SQLException {
        for (Map.Entry<SQLiteLimits, Integer> limit : LIMITS.entrySet()) {
            database.connection().setLimit(limit.getKey(), limit.getValue());
        }
    }

    static String read(Database database, String name) throws SQLException {
        return database.one("PRAGMA " + name, row -> row.getString(1)).orElse("");
    }
}
