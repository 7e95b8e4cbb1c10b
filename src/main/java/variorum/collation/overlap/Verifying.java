package variorum.collation.overlap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import variorum.collation.Witness;
import variorum.text.Document;

/** Reads the pairs that fingerprints point to; what was read lately is held, for it is often met again. */
final class Verifying {

    /** How many bodies are held. */
    private static final int HELD = 4_096;

    private final double min;
    private final Function<Document.Id, Witness> reports;
    private final Furniture furniture;
    private final Map<Document.Id, Body> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Document.Id, Body> eldest) {
            return size() > HELD;
        }
    };

    Verifying(double min, Function<Document.Id, Witness> reports, Furniture furniture) {
        this.min = min;
        this.reports = reports;
        this.furniture = furniture;
    }

    /** Reads two reports and adds what they share, if it is enough. */
    void pair(Document.Id a, Document.Id b, List<Overlap> found) {
        Body bodyA = body(a);
        Body bodyB = body(b);
        SharedRuns shared = SharedRuns.of(bodyA, bodyB);
        Overlap overlap = new Overlap(a, b, bodyA.ownWords(), bodyB.ownWords(), bodyA.own(shared.inA()),
                bodyB.own(shared.inB()), shared.longest());
        if (Math.max(overlap.sharedA(), overlap.sharedB()) >= OverlapSearch.FEWEST_WORDS
                && overlap.containment() >= min) {
            found.add(overlap);
        }
    }

    private Body body(Document.Id document) {
        Body known = held.get(document);
        if (known != null) {
            return known;
        }
        Witness report = reports.apply(document);
        String text = report.text();
        Body body = Body.of(text, Sketch.body(report.zones().list(), text.length()), furniture);
        held.put(document, body);
        return body;
    }
}
