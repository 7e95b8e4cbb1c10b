package variorum.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of a project file that were opened and compared before they got their name. SQLite itself writes them, through
 * a connection of their own, so that work on the project goes on.
 */
final class VerifiedCopy {

    private static final List<String> COUNTED = List.of(
            "source", "text", "document", "zone", "coder", "code", "entity", "entity_alias", "annotation",
            "annotation_span", "annotation_attribute", "statement_type", "statement", "statement_part", "journal",
            "journal_step");

    private VerifiedCopy() {}

    /**
     * Makes a copy.
     *
     * @param live the project file
     * @param target the copy's name, which nothing has yet
     * @param expected the state that the project is known to be in
     * @param version the version of its schema
     * @throws NotOpened when what was copied is not whole, or nothing could be written; there is no copy then
     */
    static void make(Path live, Path target, Schema schema, Stamp expected, int version) throws NotOpened {
        Path unfinished = Beside.unfinished(target);
        try {
            Beside.makeAfresh(unfinished);
            try (Database source = Database.open(live, Database.Mode.READ, Database.Tap.OPEN)) {
                source.run("VACUUM INTO ?", unfinished.toAbsolutePath().toString());
                boolean same =
                        counts(source).equals(compared(unfinished, new Gate(unfinished, schema), expected, version));
                requireSame(same, live);
            }
            Beside.name(unfinished, target);
        } catch (IOException | SQLException failed) {
            Beside.discard(unfinished, failed);
            throw new NotOpened(NotOpened.Reason.IO, "No copy of " + live.getFileName() + " could be made at " + target
                    + ": the disk is full or refused.", failed);
        } catch (NotOpened broken) {
            Beside.discard(unfinished, broken);
            throw broken;
        }
    }

    private static void requireSame(boolean same, Path live) throws NotOpened {
        if (!same) {
            throw new NotOpened(NotOpened.Reason.DAMAGED, "The copy of " + live.getFileName()
                    + " is not like what this program knows of it; it was not kept.");
        }
    }

    /** The counts of a copy that is whole and in the expected state; none of any other. */
    private static List<Long> compared(Path copy, Gate gate, Stamp expected, int version)
            throws SQLException, NotOpened {
        boolean sameVersion = gate.isProject() == version;
        try (Database made = Database.open(copy, Database.Mode.READ, Database.Tap.OPEN)) {
            gate.isWhole(made, false);
            return sameVersion && Stamp.read(made).equals(expected) ? counts(made) : List.of();
        }
    }

    /** How many rows the tables have. */
    static List<Long> counts(Database database) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : COUNTED) {
            counts.add(database.number("SELECT count(*) FROM " + table));
        }
        return counts;
    }
}
