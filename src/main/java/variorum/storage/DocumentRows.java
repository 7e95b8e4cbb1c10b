package variorum.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Documents and their zones. */
final class DocumentRows {

    private static final String PUT = """
        INSERT INTO document (name, text, source_name, source_sha256, charset, alterations, title, outlet, date, time,
          byline, agency, url, language, story, note, replaces, seal, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text, source_name = excluded.source_name,
          source_sha256 = excluded.source_sha256, charset = excluded.charset, alterations = excluded.alterations,
          title = excluded.title, outlet = excluded.outlet, date = excluded.date, time = excluded.time,
          byline = excluded.byline, agency = excluded.agency, url = excluded.url, language = excluded.language,
          story = excluded.story, note = excluded.note, replaces = excluded.replaces,
          seal = excluded.seal\
        """;

    private final Database database;
    private final Texts texts;

    DocumentRows(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    long put(Document document) throws SQLException {
        long text = texts.keep(document);
        long seal = Seal.of(document, texts.text(text).sha256());
        long old = seal(document.id());
        Source source = document.source();
        Metadata known = document.metadata();
        database.run(
                PUT,
                document.name(),
                text,
                source.name(),
                source.sha256(),
                source.charset(),
                Json.write(DocumentJson.alterations(source)),
                known.title(),
                known.outlet(),
                iso(known.date()),
                iso(known.time()),
                known.byline(),
                known.agency(),
                known.url(),
                known.language(),
                known.story(),
                known.note(),
                document.replaces() == null ? null : document.replaces().value(),
                seal,
                document.id().value());
        return seal - old;
    }

    private static @Nullable String iso(@Nullable Object dateOrTime) {
        return dateOrTime == null ? null : dateOrTime.toString();
    }

    /** Its zones go with it. */
    long remove(Document.Id id) throws SQLException {
        long gone = seal(id) + zonesSeal(id);
        database.run("DELETE FROM document WHERE id = ?", id.value());
        return -gone;
    }

    long put(Document.Id id, Zones zones) throws SQLException {
        long old = zonesSeal(id);
        boolean none = zones.list().isEmpty();
        long seal = none ? 0 : Seal.of(id, zones);
        database.run("UPDATE document SET zones_seal = ? WHERE id = ?", none ? null : seal, id.value());
        long document = database.number("SELECT number FROM document WHERE id = ?", id.value());
        database.run("DELETE FROM zone WHERE document = ?", document);
        Offsets offsets = texts.text(id).offsets();
        for (Zone zone : zones.list()) {
            Span span = offsets.toCodePoints(zone.span());
            database.run("INSERT INTO zone (document, start_offset, end_offset, kind) VALUES (?, ?, ?, ?)",
                    document, span.start(), span.end(), zone.kind().word());
        }
        return seal - old;
    }

    private long seal(Document.Id id) throws SQLException {
        return database.number("SELECT seal FROM document WHERE id = ?", id.value());
    }

    private long zonesSeal(Document.Id id) throws SQLException {
        return database.number("SELECT zones_seal FROM document WHERE id = ?", id.value());
    }
}
