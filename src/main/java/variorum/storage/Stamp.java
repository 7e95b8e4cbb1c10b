package variorum.storage;

import java.sql.SQLException;
import java.util.UUID;
import variorum.search.Terms;

/**
 * Which state of which project a file holds. It is read before and written with every change, so a file that somebody
 * else wrote meanwhile is noticed even when its name, size and time say nothing.
 *
 * @param project identifies the project for life
 * @param revision counts the changes
 * @param mark random, new with every change
 * @param seal the sum of all seals
 */
record Stamp(String project, long revision, String mark, long seal) {

    /** The stamp of a project that begins. */
    static Stamp fresh() {
        return new Stamp(UUID.randomUUID().toString(), 0, newMark(), 0);
    }

    private static String newMark() {
        return UUID.randomUUID().toString();
    }

    /** The stamp of a copy that begins its journal anew: the same project, nothing in it yet. */
    Stamp restarted() {
        return new Stamp(project, revision, newMark(), 0);
    }

    /** The stamp after a change. */
    Stamp next(long sealChange) {
        return new Stamp(project, revision + 1, newMark(), seal + sealChange);
    }

    /** @throws Damaged when the file has none */
    static Stamp read(Database database) throws SQLException {
        return database.one("SELECT uuid, revision, mark, seal FROM project",
                        row -> new Stamp(row.getString(1), row.getLong(2), row.getString(3), row.getLong(4)))
                .orElseThrow(() -> new Damaged("The project's own row is missing."));
    }

    void insert(Database database, String createdAt) throws SQLException {
        database.run("INSERT INTO project (one, uuid, created_at, revision, mark, seal, word_index)"
                + " VALUES (1, ?, ?, ?, ?, ?, ?)", project, createdAt, revision, mark, seal, Terms.RULE);
    }

    void update(Database database) throws SQLException {
        database.run("UPDATE project SET revision = ?, mark = ?, seal = ?", revision, mark, seal);
    }
}
