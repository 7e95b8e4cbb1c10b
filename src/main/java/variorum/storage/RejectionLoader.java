package variorum.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.project.Rejection;
import variorum.storage.DocumentLoader.Frame;
import variorum.storage.Findings.Kind;
import variorum.text.Document;
import variorum.text.Span;

/** Reads suggested names that are not wanted. */
final class RejectionLoader {

    private static final Kind<Read> REJECTED = new Kind<>(
            read -> Seal.ofRejections(read.document(), read.rejected()),
            read -> new Location.InDocument(read.document()));

    private final Database database;
    private final Findings findings;

    /** All that was rejected in a document. */
    private record Read(Document.Id document, List<Rejection> rejected) {}

    /** A rejection as it lies in the file: its place in code points. */
    private record Raw(Span span, String coder, String entity) {}

    RejectionLoader(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    Map<Document.Id, List<Rejection>> read(Map<Long, Frame> frames) throws SQLException {
        Map<Long, List<Raw>> raw = new HashMap<>();
        database.each("""
            SELECT document, start_offset, end_offset, coder.id, entity
            FROM rejection JOIN coder ON coder.number = coder""", row -> {
                var span = findings.attempt(new Location.WholeProject(), "A rejected name", () ->
                        new Span(row.getInt(2), row.getInt(3)));
                if (span.isPresent()) {
                    raw.computeIfAbsent(row.getLong(1), document -> new ArrayList<>())
                            .add(new Raw(span.get(), row.getString(4), row.getString(5)));
                }
            });
        Map<Document.Id, List<Rejection>> all = new HashMap<>();
        database.each("SELECT document, seal FROM rejected_document", row -> findings.thing(
                "What was rejected in a document", REJECTED, row.getLong(2),
                () -> read(frames.get(row.getLong(1)), raw.getOrDefault(row.getLong(1), List.of())),
                read -> all.put(read.document(), read.rejected())));
        return all;
    }

    private static Read read(@Nullable Frame frame, List<Raw> raw) {
        if (frame == null) {
            throw new Damaged("The document is missing.");
        }
        return new Read(frame.document().id(), raw.stream()
                .map(each -> new Rejection(
                        new Coder.Id(each.coder()),
                        frame.text().offsets().toUtf16(each.span()),
                        each.entity().isEmpty() ? null : new Entity.Id(each.entity())))
                .sorted()
                .toList());
    }
}
