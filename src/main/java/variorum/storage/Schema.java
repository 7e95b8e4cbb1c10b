package variorum.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a project file in every version there has been, and the way from each to the next. A released version
 * keeps its script for ever, so that old files can be recognised object by object.
 *
 * @param versions the versions from 1 on
 */
record Schema(List<Version> versions) {

    /** The versions of this program. To change the schema, add one; never change a script that was released. */
    static final Schema RELEASED = released(5);

    /**
     * One version.
     *
     * @param script what lays its tables into an empty database
     * @param fromPrevious what makes a database of the version before into one of this
     */
    record Version(String script, Migration fromPrevious) {}

    /** Changes tables and rows, inside a transaction, on a copy of the project. */
    @FunctionalInterface
    interface Migration {
        void apply(Database database) throws SQLException;
    }

    /**
     * One object of a schema: a table, index, trigger or view.
     *
     * @param sql the statement that made it; null for indices that SQLite makes by itself
     */
    private record Item(String type, String name, String table, @Nullable String sql) {}

    Schema {
        versions = List.copyOf(versions);
    }

    /** Each version is its own script after those of the versions before it. */
    private static Schema released(int last) {
        List<Version> versions = new ArrayList<>(List.of(new Version(read("schema-1.sql"), database -> {})));
        for (int version = 2; version <= last; version++) {
            String added = read("schema-" + version + ".sql");
            versions.add(new Version(versions.getLast().script() + added, database -> database.script(added)));
        }
        return new Schema(versions);
    }

    private static String read(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version that is written. */
    int current() {
        return versions.size();
    }

    /** Lays the tables of the current version into an empty database. */
    void create(Database database) throws SQLException {
        create(database, current());
    }

    private void create(Database database, int version) throws SQLException {
        database.script("PRAGMA application_id = " + Settings.APPLICATION_ID);
        database.script("PRAGMA user_version = " + version);
        database.script(versions.get(version - 1).script());
    }

    /** Takes a database from an older version to the current one. */
    void migrate(Database database, int from) throws SQLException {
        for (int version = from + 1; version <= current(); version++) {
            versions.get(version - 1).fromPrevious().apply(database);
            database.script("PRAGMA user_version = " + version);
        }
    }

    /**
     * Names of objects that are too many, missing or not as this program makes them; sorted, empty when all is well.
     */
    List<String> strangers(Database database, int version) throws SQLException {
        Set<Item> found = items(database);
        Set<Item> wanted = expected(version);
        Set<Item> different = new HashSet<>(found);
        different.removeAll(wanted);
        wanted.removeAll(found);
        different.addAll(wanted);
        return different.stream().map(Item::name).distinct().sorted().toList();
    }

    private Set<Item> expected(int version) throws SQLException {
        try (Database empty = Database.inMemory()) {
            create(empty, version);
            return items(empty);
        }
    }

    private static Set<Item> items(Database database) throws SQLException {
        return new HashSet<>(database.all(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema",
                row -> new Item(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    }
}
