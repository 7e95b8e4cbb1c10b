package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** Where a document stands in the order in which documents are gone through. */
    private record Place(long text, long document) {

        /** Before all. */
        static final Place FIRST = new Place(-1, -1);
    }

    private record Placed(Place place, Sketch sketch) {}

    private Sketches(Database database) {
        this.database = database;
        this.fingerprints = new FingerprintRows(database);
    }

    /** Those of all documents; what is missing is made first and, in a file that can be written, kept. */
    static List<Sketch> of(Turns turns, Progress progress) {
        if (turns.readOnlyBecause().isEmpty()) {
            keepMissing(turns, progress.part(0, 0.5));
        }
        return read(turns, progress.part(0.5, 1));
    }

    /** Some at a time, so that nobody waits long for a turn. */
    private static List<Sketch> read(Turns turns, Progress progress) {
        long all = turns.read(store -> store.database().number("SELECT count(*) FROM document"));
        List<Sketch> sketches = new ArrayList<>();
        List<Placed> some = List.of();
        do {
            progress.at(Math.min(sketches.size(), all), all, "Reading fingerprints");
            Place last = some.isEmpty() ? Place.FIRST : some.getLast().place();
            some = turns.read(store -> new Sketches(store.database()).after(last));
            some.forEach(each -> sketches.add(each.sketch()));
        } while (some.size() == AT_ONCE);
        return sketches;
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

    private List<Placed> after(Place last) throws SQLException {
        boolean current = fingerprints.areOfTheRule();
        return database.all(
                "SELECT document.text, document.number, document.id, fingerprint.entries FROM document"
                        + " LEFT JOIN fingerprint ON fingerprint.text = document.text"
                        + " WHERE (document.text, document.number) > (?, ?)"
                        + " ORDER BY document.text, document.number LIMIT ?",
                row -> {
                    long text = row.getLong(1);
                    byte[] kept = row.getBytes(4);
                    Fingerprints known =
                            current && kept != null ? fingerprints.of(text, kept) : fingerprints.made(text);
                    List<Span> body = Sketch.body(zones(row.getLong(2)), Integer.MAX_VALUE);
                    return new Placed(
                            new Place(text, row.getLong(2)), Sketch.of(new Document.Id(row.getString(3)), known, body));
                },
                last.text(), last.document(), AT_ONCE);
    }

    /** Zones of a document, in code points, in reading order; those of body left out. */
    private List<Zone> zones(long document) throws SQLException {
        return database.all(
                "SELECT start_offset, end_offset, kind FROM zone WHERE document = ? AND kind <> 'body'"
                        + " ORDER BY start_offset",
                row -> new Zone(
                        Json.constant(Zone.Kind.class, row.getString(3)), new Span(row.getInt(1), row.getInt(2))),
                document);
    }
}
