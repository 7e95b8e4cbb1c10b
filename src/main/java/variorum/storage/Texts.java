package variorum.storage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.text.Document;
import variorum.text.Offsets;

/** The texts of a project file, each kept once under its hash and never removed, and the offsets in them. */
final class Texts {

    private static final int HELD = 64;

    private final Database database;
    private final WordIndex index;
    private final FingerprintRows fingerprints;
    private final Map<Document.Id, Long> numbers = new HashMap<>();
    private final Map<Long, Held> held = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Held> eldest) {
            return size() > HELD;
        }
    };

    /**
     * A text at hand.
     *
     * @param content the text
     * @param sha256 its hash
     * @param offsets its offsets
     */
    record Held(String content, String sha256, Offsets offsets) {
        /** For what lies in no document. */
        static final Held NONE = of("", hash(""));

        static Held of(String content, String sha256) {
            return new Held(content, sha256, Offsets.of(content));
        }
    }

    Texts(Database database) {
        this.database = database;
        this.index = new WordIndex(database);
        this.fingerprints = new FingerprintRows(database);
    }

    /** Keeps a document's text, if it is not kept already, and answers its number. */
    long keep(Document document) throws SQLException {
        String hash = hash(document.text());
        long number = database.number("SELECT number FROM text WHERE sha256 = ?", hash);
        if (number == 0) {
            number = database.insert("INSERT INTO text (sha256, content) VALUES (?, ?)", hash, document.text());
            index.add(number, document.text());
            fingerprints.add(number, document.text());
        }
        numbers.put(document.id(), number);
        held.put(number, Held.of(document.text(), hash));
        return number;
    }

    /**
     * The number of a document's text; also of a document removed a moment ago. Null when the document is not known.
     */
    @Nullable
    Long of(Document.Id document) throws SQLException {
        Long number = numbers.get(document);
        if (number == null) {
            number = database.one("SELECT text FROM document WHERE id = ?", row -> row.getLong(1), document.value())
                    .orElse(null);
            if (number != null) {
                numbers.put(document, number);
            }
        }
        return number;
    }

    /** The text of this number; {@link Held#NONE} for none. */
    Held textOrNone(@Nullable Long number) throws SQLException {
        return number == null ? Held.NONE : text(number);
    }

    /** The text of this number. */
    Held text(long number) throws SQLException {
        Held text = held.get(number);
        if (text == null) {
            text = database.one(
                            "SELECT content, sha256 FROM text WHERE number = ?",
                            row -> Held.of(row.getString(1), row.getString(2)),
                            number)
                    .orElseThrow(() -> new SQLException("there is no text " + number));
            held.put(number, text);
        }
        return text;
    }

    /** The text of a document that is in the project. */
    Held text(Document.Id document) throws SQLException {
        Long number = of(document);
        if (number == null) {
            throw new SQLException("there is no document " + document);
        }
        return text(number);
    }

    /** Forgets what it holds: after a transaction that was taken back, and when the file is read afresh. */
    void forget() {
        numbers.clear();
        held.clear();
    }

    /** The hash a text is kept under: SHA-256 of its UTF-8 bytes. */
    static String hash(String text) {
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
