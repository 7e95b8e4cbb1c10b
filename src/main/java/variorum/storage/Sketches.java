package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.collation.overlap.Fingerprints;
import variorum.collation.overlap.Sketch;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;

/** Reads what the search for shared words asks of each document: fingerprints and zones, but no text. */
final class Sketches {

    /** How many texts are gone through before others may come in between. */
    private static final int AT_ONCE = 250;

    private final Database database;
    private final FingerprintRows fingerprints;

    Sketches(Database database) {
        this.database = database;
        this.fingerprints = new FingerprintRows(database);
    }

    /** Those of all documents; what is missing is made first and, in a file that can be written, kept. */
    static List<Sketch> of(Turns turns, Progress progress) {
        if (turns.readOnlyBecause().isEmpty()) {
            keepMissing(turns, progress.part(0, 0.5));
        }
        return turns.read(store -> new Sketches(store.database()).all(progress.part(0.5, 1)));
    }

    private static void keepMissing(Turns turns, Progress progress) {
        if (!turns.read(store -> new FingerprintRows(store.database()).areOfTheRule())) {
            turns.derive(store -> new FingerprintRows(store.database()).startAfresh());
        }
        List<Long> missing = turns.read(store -> new FingerprintRows(store.database()).missing());
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            progress.at(from, missing.size(), "Taking fingerprints");
            List<Long> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            turns.derive(store -> new FingerprintRows(store.database()).make(some));
        }
    }

    private List<Sketch> all(Progress progress) throws SQLException {
        boolean current = fingerprints.areOfTheRule();
        long all = database.number("SELECT count(*) FROM document");
        Map<Long, List<Zone>> zones = zones();
        List<Sketch> sketches = new ArrayList<>();
        database.each("SELECT document.number, document.id, document.text, fingerprint.entries FROM document"
                + " LEFT JOIN fingerprint ON fingerprint.text = document.text ORDER BY document.text", row -> {
            progress.at(sketches.size(), all, "Reading fingerprints");
            byte[] kept = row.getBytes(4);
            Fingerprints known =
                    current && kept != null ? fingerprints.of(row.getLong(3), kept) : fingerprints.made(row.getLong(3));
            List<Span> body = Sketch.body(zones.getOrDefault(row.getLong(1), List.of()), Integer.MAX_VALUE);
            sketches.add(Sketch.of(new Document.Id(row.getString(2)), known, body));
        });
        return sketches;
    }

    /** Zones by the number of their document, in code points, in reading order; those of body left out. */
    private Map<Long, List<Zone>> zones() throws SQLException {
        Map<Long, List<Zone>> zones = new HashMap<>();
        database.each(
                "SELECT document, start_offset, end_offset, kind FROM zone WHERE kind <> 'body'"
                        + " ORDER BY document, start_offset",
                row -> zones.computeIfAbsent(row.getLong(1), document -> new ArrayList<>())
                        .add(new Zone(
                                Json.constant(Zone.Kind.class, row.getString(4)),
                                new Span(row.getInt(2), row.getInt(3)))));
        return zones;
    }
}
