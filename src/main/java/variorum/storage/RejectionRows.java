package variorum.storage;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Entity;
import variorum.project.Rejection;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Suggested names that are not wanted. */
final class RejectionRows {

    private static final String PUT = """
        INSERT INTO rejection (document, start_offset, end_offset, coder, entity)
        VALUES (?, ?, ?, (SELECT number FROM coder WHERE id = ?), ?)""";

    private final Database database;

    RejectionRows(Database database) {
        this.database = database;
    }

    long put(Document.Id id, List<Rejection> rejected, Texts texts) throws SQLException {
        long old = sealOf(id);
        long document = database.number("SELECT number FROM document WHERE id = ?", id.value());
        database.run("DELETE FROM rejected_document WHERE document = ?", document);
        if (rejected.isEmpty()) {
            return -old;
        }
        long seal = Seal.ofRejections(id, rejected);
        database.run("INSERT INTO rejected_document (document, seal) VALUES (?, ?)", document, seal);
        Offsets offsets = texts.text(id).offsets();
        for (Rejection each : rejected) {
            Span span = offsets.toCodePoints(each.span());
            database.run(PUT, document, span.start(), span.end(), each.coder().value(), idOf(each.entity()));
        }
        return seal - old;
    }

    private static String idOf(Entity.@Nullable Id entity) {
        return entity == null ? "" : entity.value();
    }

    /** What the rejections of a document have in the sum of seals; when it goes they go with it. */
    long sealOf(Document.Id id) throws SQLException {
        return database.number("""
            SELECT rejected_document.seal FROM rejected_document JOIN document ON document.number = document
            WHERE id = ?""", id.value());
    }
}
