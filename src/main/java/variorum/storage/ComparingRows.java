package variorum.storage;

import java.sql.SQLException;
import java.util.List;
import variorum.collation.Correction;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.SavedQuery;
import variorum.text.Document;
import variorum.text.Span;

/** What was decided about comparing, and what is kept of the project as a whole. */
final class ComparingRows {

    private static final String PUT_RULE = """
        INSERT INTO comparing_rule (one, other, layer, active, note, seal, id) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET one = excluded.one, other = excluded.other, layer = excluded.layer,
          active = excluded.active, note = excluded.note, seal = excluded.seal""";

    private static final String PAIR = """
        document_a = (SELECT number FROM document WHERE id = ?)
        AND document_b = (SELECT number FROM document WHERE id = ?)""";

    private static final String ADD_PAIR = """
        INSERT INTO correction_pair (document_a, document_b, seal)
        VALUES ((SELECT number FROM document WHERE id = ?), (SELECT number FROM document WHERE id = ?), ?)""";

    private static final String PUT_QUERY = """
        INSERT INTO saved_query (name, query, seal) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET query = excluded.query, seal = excluded.seal""";

    private final Database database;
    private final SealedTable rules;
    private final Texts texts;

    ComparingRows(Database database, Texts texts) {
        this.database = database;
        rules = new SealedTable(database, "comparing_rule");
        this.texts = texts;
    }

    long put(ComparingRule rule) throws SQLException {
        long old = rules.seal(rule.id());
        long seal = Seal.of(rule);
        database.run(PUT_RULE, rule.terms().one(), rule.terms().other(), Json.word(rule.layer()), rule.active() ? 1 : 0,
                rule.note(), seal, rule.id().value());
        return seal - old;
    }

    long remove(ComparingRule.Id id) throws SQLException {
        return rules.remove(id);
    }

    long put(DocumentPair pair, List<Correction> said) throws SQLException {
        String a = pair.a().value();
        String b = pair.b().value();
        long old = database.number("SELECT seal FROM correction_pair WHERE " + PAIR, a, b);
        database.run("DELETE FROM correction_pair WHERE " + PAIR, a, b);
        if (said.isEmpty()) {
            return -old;
        }
        long seal = Seal.of(pair, said);
        long number = database.insert(ADD_PAIR, a, b, seal);
        int place = 0;
        for (Correction correction : said) {
            Span inA = texts.text(pair.a()).offsets().toCodePoints(correction.inA());
            Span inB = texts.text(pair.b()).offsets().toCodePoints(correction.inB());
            database.run("INSERT INTO correction (pair, place, kind, start_a, end_a, start_b, end_b)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    number, place++, Json.word(correction.kind()), inA.start(), inA.end(), inB.start(), inB.end());
        }
        return seal - old;
    }

    /** What the corrections of a document that is about to go have in the sum of seals; they go with it. */
    long sealsOf(Document.Id id) throws SQLException {
        long document = database.number("SELECT number FROM document WHERE id = ?", id.value());
        long sum = 0;
        String sql = "SELECT seal FROM correction_pair WHERE document_a = ? OR document_b = ?";
        for (long seal : database.all(sql, row -> row.getLong(1), document, document)) {
            sum += seal;
        }
        return sum;
    }

    long put(SavedQuery query) throws SQLException {
        long old = querySeal(query.name());
        long seal = Seal.of(query);
        database.run(PUT_QUERY, query.name(), query.query(), seal);
        return seal - old;
    }

    long removeQuery(String name) throws SQLException {
        long old = querySeal(name);
        database.run("DELETE FROM saved_query WHERE name = ?", name);
        return -old;
    }

    private long querySeal(String name) throws SQLException {
        return database.number("SELECT seal FROM saved_query WHERE name = ?", name);
    }

    long putNote(String note) throws SQLException {
        long old = database.number("SELECT seal FROM project_note");
        database.run("DELETE FROM project_note");
        if (note.isEmpty()) {
            return -old;
        }
        long seal = Seal.ofNote(note);
        database.run("INSERT INTO project_note (one, note, seal) VALUES (1, ?, ?)", note, seal);
        return seal - old;
    }
}
