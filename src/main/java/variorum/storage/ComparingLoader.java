package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import variorum.annotation.Location;
import variorum.collation.Correction;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.project.About;
import variorum.project.Comparing;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.SavedQuery;
import variorum.storage.DocumentLoader.Frame;
import variorum.storage.Findings.Kind;
import variorum.text.Span;

/** Reads rules and corrections of comparing, saved queries and the note on the project. */
final class ComparingLoader {

    private static final Location EVERYWHERE = new Location.WholeProject();
    private static final Kind<ComparingRule> RULE = new Kind<>(Seal::of, rule -> EVERYWHERE);
    private static final Kind<Said> SAID = new Kind<>(said -> Seal.of(said.pair(), said.corrections()), said ->
            new Location.InDocument(said.pair().a()));
    private static final Kind<SavedQuery> QUERY = new Kind<>(Seal::of, query -> EVERYWHERE);
    private static final Kind<String> NOTE = new Kind<>(Seal::ofNote, note -> EVERYWHERE);

    private final Database database;
    private final Findings findings;

    /** What a reader said of two documents. */
    private record Said(DocumentPair pair, List<Correction> corrections) {}

    /** A correction as it lies in the file: places in code points. */
    private record Raw(String kind, Span a, Span b) {}

    ComparingLoader(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    Comparing comparing(Map<Long, Frame> frames) throws SQLException {
        Map<ComparingRule.Id, ComparingRule> rules = new HashMap<>();
        database.each("SELECT id, one, other, layer, active, note, seal FROM comparing_rule", row -> findings.thing(
                "Rule " + row.getString(1), RULE, row.getLong(7),
                () -> new ComparingRule(
                        new ComparingRule.Id(row.getString(1)), new Rule(row.getString(2), row.getString(3)),
                        Json.constant(Layer.class, row.getString(4)), row.getInt(5) == 1, row.getString(6)),
                rule -> rules.put(rule.id(), rule)));
        return new Comparing(HashTreePMap.from(rules), HashTreePMap.from(corrections(frames)));
    }

    private Map<DocumentPair, List<Correction>> corrections(Map<Long, Frame> frames) throws SQLException {
        Map<Long, List<Raw>> raw = new HashMap<>();
        database.each("SELECT pair, kind, start_a, end_a, start_b, end_b FROM correction ORDER BY pair, place", row -> {
            var read = findings.attempt(EVERYWHERE, "A correction of an alignment", () -> new Raw(
                    row.getString(2), new Span(row.getInt(3), row.getInt(4)), new Span(row.getInt(5), row.getInt(6))));
            if (read.isPresent()) {
                raw.computeIfAbsent(row.getLong(1), pair -> new ArrayList<>()).add(read.get());
            }
        });
        Map<DocumentPair, List<Correction>> corrections = new HashMap<>();
        database.each("SELECT number, document_a, document_b, seal FROM correction_pair", row -> findings.thing(
                "What was said of how two documents align", SAID, row.getLong(4),
                () -> said(frames.get(row.getLong(2)), frames.get(row.getLong(3)),
                        raw.getOrDefault(row.getLong(1), List.of())),
                said -> corrections.put(said.pair(), said.corrections())));
        return corrections;
    }

    private static Said said(@Nullable Frame a, @Nullable Frame b, List<Raw> raw) {
        if (a == null || b == null) {
            throw new Damaged("What it refers to is missing.");
        }
        DocumentPair pair = new DocumentPair(a.document().id(), b.document().id());
        return new Said(pair, raw.stream()
                .map(one -> new Correction(
                        Json.constant(Correction.Kind.class, one.kind()),
                        a.document().id().value(),
                        a.text().offsets().toUtf16(one.a()),
                        b.document().id().value(),
                        b.text().offsets().toUtf16(one.b())))
                .toList());
    }

    About about() throws SQLException {
        Map<String, SavedQuery> queries = new HashMap<>();
        database.each("SELECT name, query, seal FROM saved_query", row -> findings.thing(
                "Saved query " + row.getString(1), QUERY, row.getLong(3),
                () -> new SavedQuery(row.getString(1), row.getString(2)),
                query -> queries.put(query.name(), query)));
        List<String> notes = new ArrayList<>();
        database.each("SELECT note, seal FROM project_note", row -> findings.thing(
                "The note on the project", NOTE, row.getLong(2), () -> row.getString(1), notes::add));
        return new About(notes.isEmpty() ? "" : notes.getFirst(), HashTreePMap.from(queries));
    }
}
