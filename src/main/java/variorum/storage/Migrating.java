package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import variorum.task.Progress;

/**
 * Takes a project file to the current version: a verified backup first, then every step on a copy, then everything on
 * the copy is checked, and only then does the copy take the project's name. A crash at any moment leaves the old file
 * or the new one.
 */
final class Migrating {

    private static final List<String> COUNTED = List.of(
            "source", "text", "document", "zone", "coder", "code", "entity", "entity_alias", "annotation",
            "annotation_span", "annotation_attribute", "statement_type", "statement", "statement_part", "journal",
            "journal_step");

    private final Path file;
    private final Schema schema;
    private final Backups backups;

    Migrating(Path file, Schema schema, Backups backups) {
        this.file = file;
        this.schema = schema;
        this.backups = backups;
    }

    /** @throws NotOpened when a step failed; the project is then as it was */
    void from(int version) throws NotOpened {
        Path copy = Beside.unfinished(file);
        try {
            Stamp stamp = stamp();
            backups.take(version, VerifiedCopy.Watched.still(stamp));
            Beside.delete(copy);
            new VerifiedCopy(file, copy, schema).make(version, VerifiedCopy.Watched.still(stamp));
            List<Long> counts = migrate(copy, version);
            check(copy, stamp, counts);
            Beside.replace(copy, file);
        } catch (IOException | SQLException | NotWritten | Damaged failed) {
            Beside.discard(copy, failed);
            throw new NotOpened(
                    NotOpened.Reason.IO,
                    file.getFileName() + " is of an older Variorum and could not be updated; it was left as it is.",
                    failed);
        } catch (NotOpened refused) {
            Beside.discard(copy, refused);
            throw refused;
        }
    }

    private Stamp stamp() throws SQLException {
        try (Database peek = Database.open(file, Database.Mode.READ, Database.Tap.OPEN)) {
            return Stamp.read(peek);
        }
    }

    private List<Long> migrate(Path copy, int version) throws SQLException {
        try (Database database = Database.open(copy, Database.Mode.WRITE, Database.Tap.OPEN)) {
            Settings.apply(database);
            List<Long> counts = counts(database);
            database.inTransaction(() -> schema.migrate(database, version));
            return counts;
        }
    }

    /** How many rows the tables have. */
    private static List<Long> counts(Database database) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : COUNTED) {
            counts.add(database.number("SELECT count(*) FROM " + table));
        }
        return counts;
    }

    /** The same project, no row fewer, in tables that are exactly those of the current version. */
    private void check(Path copy, Stamp stamp, List<Long> counts) throws SQLException, NotOpened {
        Gate gate = new Gate(copy, schema);
        boolean good = gate.isProject() == schema.current();
        try (Database database = Database.open(copy, Database.Mode.READ, Database.Tap.OPEN)) {
            gate.isWhole(database, true);
            good &= Stamp.read(database).project().equals(stamp.project())
                    && counts(database).equals(counts)
                    && new Loader(database).load(Progress.NONE).problems().isEmpty();
        }
        if (!good) {
            throw new NotOpened(
                    NotOpened.Reason.DAMAGED,
                    file.getFileName() + " is of an older Variorum and came through no update; it was left as it is.");
        }
    }
}
