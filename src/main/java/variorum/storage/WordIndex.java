package variorum.storage;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

    /** In UTF-16 units; SQLite cuts words of more than 32 kB. */
    private static final int LONGEST_COMPARED = 8_000;

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
            String content = "SELECT content FROM text WHERE number = ?";
            for (long text : database.all("SELECT number FROM text", row -> row.getLong(1))) {
                add(text, database.one(content, row -> row.getString(1), text).orElse(""));
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

    /**
     * What it holds of each text, as one number: the sum of the hashes of its words. Read in one go, word by word, for
     * to ask it about each text takes the longer the more texts there are.
     */
    Map<Long, Long> sums() throws SQLException {
        database.script("CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word"
                + " USING fts5vocab('main', 'word_index', 'instance')");
        Map<Long, Long> sums = new HashMap<>();
        database.each("SELECT doc, term FROM temp.indexed_word", row ->
                sums.merge(row.getLong(1), hash(row.getString(2)), Long::sum));
        return sums;
    }

    /** The sum that it should hold of a text. */
    static long sum(String content) {
        return new HashSet<>(Terms.of(content)).stream().mapToLong(WordIndex::hash).sum();
    }

    private static long hash(String word) {
        return word.length() > LONGEST_COMPARED ? 0 : Seal.of("word", word);
    }
}
