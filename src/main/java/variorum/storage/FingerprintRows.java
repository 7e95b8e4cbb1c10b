package variorum.storage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import variorum.collation.overlap.Fingerprints;

/**
 * The fingerprints of each text, by which shared words are found. They follow from the texts alone: they are made when
 * a text comes, have no part in journal and seals, and can be made anew at any time.
 */
final class FingerprintRows {

    private final Database database;

    FingerprintRows(Database database) {
        this.database = database;
    }

    /** Keeps those of a text that came just now. The first to come says by which rules. */
    void add(long text, String content) throws SQLException {
        database.run("INSERT INTO fingerprint_rule (one, rule) VALUES (1, ?) ON CONFLICT (one) DO NOTHING",
                Fingerprints.RULE);
        database.run("INSERT INTO fingerprint (text, entries) VALUES (?, ?)", text,
                Fingerprints.of(content).toBytes());
    }

    /** Whether the rows that are there were made by the rules in force. */
    boolean areOfTheRule() throws SQLException {
        return database.number("SELECT rule FROM fingerprint_rule") == Fingerprints.RULE;
    }

    /** The numbers of the texts that have none, ascending. */
    List<Long> missing() throws SQLException {
        return database.all(
                "SELECT number FROM text EXCEPT SELECT text FROM fingerprint ORDER BY 1", row -> row.getLong(1));
    }

    /** Removes those of other rules. */
    void startAfresh() throws SQLException {
        database.run("DELETE FROM fingerprint");
        database.run("INSERT INTO fingerprint_rule (one, rule) VALUES (1, ?)"
                + " ON CONFLICT (one) DO UPDATE SET rule = excluded.rule", Fingerprints.RULE);
    }

    /** Makes and keeps those of some texts. */
    void make(List<Long> texts) throws SQLException {
        for (long text : texts) {
            database.run("INSERT INTO fingerprint (text, entries) VALUES (?, ?) ON CONFLICT (text) DO NOTHING",
                    text, made(text).toBytes());
        }
    }

    /** The fingerprints of a text as kept; made afresh, and not kept, where there are none of the rule. */
    Fingerprints of(long text, byte[] kept) throws SQLException {
        try {
            return Fingerprints.ofBytes(kept);
        } catch (IllegalArgumentException broken) {
            return made(text);
        }
    }

    /** Makes the fingerprints of a text without keeping them. */
    Fingerprints made(long text) throws SQLException {
        Optional<String> content =
                database.one("SELECT content FROM text WHERE number = ?", row -> row.getString(1), text);
        return Fingerprints.of(content.orElse(""));
    }

    /** Whether a text has its own fingerprints, or none yet. */
    boolean fit(long text, String content) throws SQLException {
        Optional<byte[]> kept =
                database.one("SELECT entries FROM fingerprint WHERE text = ?", row -> row.getBytes(1), text);
        return kept.isEmpty() || !areOfTheRule()
                || Arrays.equals(kept.get(), Fingerprints.of(content).toBytes());
    }
}
