package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Location;
import variorum.storage.Findings.Kind;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Reads texts, documents and zones. */
final class DocumentLoader {

    private static final Kind<Frame> DOCUMENT =
            new Kind<>(frame -> Seal.of(frame.document(), frame.text().sha256()), Frame::place);

    private static final Kind<Zoned> ZONES =
            new Kind<>(zoned -> Seal.of(zoned.frame().document().id(), zoned.zones()), zoned -> zoned.frame().place());

    private final Database database;
    private final Findings findings;

    DocumentLoader(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    /** A document with its text at hand. */
    record Frame(Document document, Texts.Held text) {
        Location place() {
            return new Location.InDocument(document.id());
        }
    }

    private record Zoned(Frame frame, Zones zones) {}

    /** Documents by their number in the file. */
    Map<Long, Frame> documents() throws SQLException {
        Map<Long, Texts.Held> texts = texts();
        Map<Long, Frame> frames = new HashMap<>();
        database.each(
                "SELECT id, name, text, source_name, source_sha256, charset, alterations, title, outlet, date, time,"
                        + " byline, agency, url, language, story, note, seal, number, replaces"
                        + " FROM document",
                row -> findings.thing(
                        "Document " + row.getString(2),
                        DOCUMENT,
                        row.getLong(18),
                        () -> frame(row, texts),
                        frame -> frames.put(row.getLong(19), frame)));
        for (Frame frame : frames.values()) {
            if (!Texts.hash(frame.text().content()).equals(frame.text().sha256())) {
                findings.add(frame.place(), "The text of " + frame.document().name() + " is not as it was imported.");
            }
        }
        return frames;
    }

    private static Frame frame(ResultSet row, Map<Long, Texts.Held> texts) throws SQLException {
        Texts.Held text = texts.get(row.getLong(3));
        if (text == null) {
            throw new Damaged("The text is missing.");
        }
        Source source = new Source(row.getString(4), row.getString(5), row.getString(6),
                DocumentJson.alterations(Json.read(row.getString(7))));
        String date = row.getString(10);
        String time = row.getString(11);
        Metadata known = new Metadata(row.getString(8), row.getString(9),
                date == null ? null : LocalDate.parse(date), time == null ? null : LocalTime.parse(time),
                row.getString(12), row.getString(13), row.getString(14), row.getString(15), row.getString(16),
                row.getString(17));
        Document.Id id = new Document.Id(row.getString(1));
        String old = row.getString(20);
        Document.Id replaces = old == null ? null : new Document.Id(old);
        return new Frame(new Document(id, row.getString(2), text.content(), source, known, replaces), text);
    }

    private Map<Long, Texts.Held> texts() throws SQLException {
        Map<Long, Texts.Held> texts = new HashMap<>();
        database.each("SELECT number, content, sha256 FROM text WHERE number IN (SELECT text FROM document)", row ->
                texts.put(row.getLong(1), Texts.Held.of(row.getString(2), row.getString(3))));
        return texts;
    }

    Map<Document.Id, Zones> zones(Map<Long, Frame> frames) throws SQLException {
        Map<Long, List<RawZone>> raw = new HashMap<>();
        database.each(
                "SELECT document, kind, start_offset, end_offset FROM zone ORDER BY document, start_offset",
                row -> raw.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new RawZone(row.getString(2), row.getInt(3), row.getInt(4))));
        Map<Document.Id, Zones> zones = new HashMap<>();
        database.each(
                "SELECT number, name, zones_seal FROM document WHERE zones_seal IS NOT NULL",
                row -> findings.thing(
                        "The set of zones of " + row.getString(2),
                        ZONES,
                        row.getLong(3),
                        () -> zoned(frames.get(row.getLong(1)), raw.getOrDefault(row.getLong(1), List.of())),
                        zoned -> zones.put(zoned.frame().document().id(), zoned.zones())));
        return zones;
    }

    private record RawZone(String kind, int start, int end) {}

    private static Zoned zoned(@Nullable Frame frame, List<RawZone> raw) {
        if (frame == null) {
            throw new Damaged("The document is missing.");
        }
        return new Zoned(frame, new Zones(raw.stream()
                .map(zone -> new Zone(Json.constant(Zone.Kind.class, zone.kind()),
                        frame.text().offsets().toUtf16(new Span(zone.start(), zone.end()))))
                .toList()));
    }

    /** Sources count in the sum of seals; their bytes are only read when asked for. */
    void sources() throws SQLException {
        database.each("SELECT sha256 FROM source", row -> findings.count(Seal.of("source", row.getString(1))));
    }
}
