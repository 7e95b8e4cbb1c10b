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

    Migrating(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /** @throws NotOpened when a step failed; the project is then as it was */
    void inPlace(int version, Backups backups) throws NotOpened {
        Path copy = Beside.unfinished(file);
        try {
            VerifiedCopy.Watched still = VerifiedCopy.Watched.still(stamp(file));
            backups.take(version, still);
            Beside.delete(copy);
            make(copy, version, still);
            Beside.replace(copy, file);
        } catch (IOException | SQLException | NotWritten | Damaged failed) {
            throw failed(copy, failed);
        } catch (NotOpened refused) {
            Beside.discard(copy, refused);
            throw refused;
        }
    }

    /**
     * Makes a copy of the current version, whoever works on the project meanwhile.
     *
     * @throws NotOpened when a step failed; there is no copy then
     */
    void copyTo(Path copy, int version) throws NotOpened {
        try {
            make(copy, version, new VerifiedCopy.Watched(stamp -> true, Progress.NONE, () -> {}));
        } catch (SQLException | Damaged failed) {
            throw failed(copy, failed);
        } catch (NotOpened refused) {
            Beside.discard(copy, refused);
            throw refused;
        }
    }

    private NotOpened failed(Path copy, Exception failure) {
        Beside.discard(copy, failure);
        return new NotOpened(
                NotOpened.Reason.IO,
                file.getFileName() + " is of an older Variorum and could not be updated; it was left as it is.",
                failure);
    }

    private void make(Path copy, int version, VerifiedCopy.Watched watched) throws SQLException, NotOpened {
        new VerifiedCopy(file, copy, schema).make(version, watched);
        Stamp stamp = stamp(copy);
        check(copy, stamp, migrate(copy, version));
    }

    private static Stamp stamp(Path project) throws SQLException {
        try (Database peek = Database.open(project, Database.Mode.READ, Database.Tap.OPEN)) {
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
