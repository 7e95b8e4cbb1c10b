package variorum.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of a project file, by version. Each released version keeps its script, so that old files can be recognised. */
final class Schema {

    /** The version this program writes. */
    static final int VERSION = 1;

    private Schema() {}

    /**
     * One object of a schema: a table, index, trigger or view.
     *
     * @param sql the statement that made it; null for indices that SQLite makes by itself
     */
    record Item(String type, String name, String table, @Nullable String sql) {}

    /** The script of a version. */
    static String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no schema of version " + version);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lays the tables into an empty database. */
    static void create(Database database, int version) throws SQLException {
        database.script("PRAGMA application_id = " + Settings.APPLICATION_ID);
        database.script("PRAGMA user_version = " + version);
        database.script(script(version));
    }

    /** Everything a database holds besides rows. */
    static Set<Item> items(Database database) throws SQLException {
        return new HashSet<>(database.all(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema",
                row -> new Item(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    /** What a database of this version holds, no more and no less. */
    static Set<Item> expected(int version) throws SQLException {
        try (Database empty = Database.inMemory()) {
            create(empty, version);
            return items(empty);
        }
    }

    /** The names of objects that are too many, missing or not as this program makes them; sorted, empty when all is well. */
    static List<String> strangers(Database database, int version) throws SQLException {
        Set<Item> found = items(database);
        Set<Item> wanted = expected(version);
        Set<Item> different = new HashSet<>(found);
        different.removeAll(wanted);
        wanted.removeAll(found);
        different.addAll(wanted);
        return different.stream().map(Item::name).distinct().sorted().toList();
    }
}
