package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.search.Terms;
import variorum.text.Document;

/**
 * Which texts hold which words, in SQLite's full-text index. Words are folded and cut by {@link Terms}, not by SQLite,
 * so that index and search agree to the letter. Texts never change and never go, so it only grows.
 */
final class WordIndex {

    /** How many words are asked for at once when the index is checked. */
    private static final int AT_ONCE = 50;

    private final Database database;

    WordIndex(Database database) {
        this.database = database;
    }

    void add(long text, String content) throws SQLException {
        database.run("INSERT INTO word_index (rowid, words) VALUES (?, ?)", text, String.join(" ", Terms.of(content)));
    }

    /** Whether it was made by the rule in force and has every text. */
    boolean isCurrent() throws SQLException {
        return database.number("SELECT word_index FROM project") == Terms.RULE
                && database.number("SELECT count(*) FROM word_index_docsize")
                        == database.number("SELECT count(*) FROM text");
    }

    /** Makes it anew. */
    void remake() throws SQLException {
        database.inTransaction(() -> {
            database.run("INSERT INTO word_index (word_index) VALUES ('delete-all')");
            for (long text : database.all("SELECT number FROM text", row -> row.getLong(1))) {
                add(
                        text,
                        database.one("SELECT content FROM text WHERE number = ?", row -> row.getString(1), text)
                                .orElse(""));
            }
            database.run("UPDATE project SET word_index = ?", Terms.RULE);
        });
    }

    /** The documents whose texts hold all the terms; nothing when the index can't be asked. */
    Optional<Set<Document.Id>> candidates(Set<Terms.Term> terms) throws SQLException {
        if (!isCurrent()) {
            return Optional.empty();
        }
        String wanted = terms.stream()
                .map(term -> '"' + term.letters() + '"' + (term.beginning() ? "*" : ""))
                .collect(Collectors.joining(" AND "));
        return Optional.of(new HashSet<>(database.all(
                "SELECT id FROM document WHERE text IN (SELECT rowid FROM word_index WHERE word_index MATCH ?)",
                row -> new Document.Id(row.getString(1)), wanted)));
    }

    /** Whether it has every word of a text. */
    boolean holds(long text, String content) throws SQLException {
        List<String> words = new ArrayList<>(new HashSet<>(Terms.of(content)));
        for (int from = 0; from < words.size(); from += AT_ONCE) {
            String all = words.subList(from, Math.min(words.size(), from + AT_ONCE)).stream()
                    .map(word -> '"' + word + '"')
                    .collect(Collectors.joining(" AND "));
            if (database.number("SELECT count(*) FROM word_index WHERE word_index MATCH ? AND rowid = ?", all, text)
                    == 0) {
                return false;
            }
        }
        return true;
    }
}
