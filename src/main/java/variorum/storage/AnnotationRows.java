package variorum.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.text.Quote;
import variorum.text.Span;

/** Annotations with their spans, quotes and answers. */
final class AnnotationRows {

    private static final String INSERT = """
        INSERT INTO annotation (document, id, code, coder, entity, confidence, note, code_version, seal)
        VALUES ((SELECT number FROM document WHERE id = ?), ?, (SELECT number FROM code WHERE id = ?),
          (SELECT number FROM coder WHERE id = ?), (SELECT number FROM entity WHERE id = ?), ?, ?, ?, ?)""";

    private static final String UPDATE = """
        UPDATE annotation SET code = (SELECT number FROM code WHERE id = ?),
          coder = (SELECT number FROM coder WHERE id = ?), entity = (SELECT number FROM entity WHERE id = ?),
          confidence = ?, note = ?, code_version = ?, seal = ?
        WHERE number = ?""";

    private static final String FIND = """
        SELECT number, seal FROM annotation WHERE document = (SELECT number FROM document WHERE id = ?) AND id = ?""";

    private final Database database;
    private final Texts texts;
    private final AttributeRows attributes;

    AnnotationRows(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
        attributes = new AttributeRows(database, "annotation_attribute", "annotation");
    }

    private record Old(long number, long seal) {}

    long put(Annotation annotation) throws SQLException {
        long seal = Seal.of(annotation);
        Optional<Old> old = old(annotation.ref());
        if (old.isEmpty()) {
            long number = insert(annotation, seal);
            addSpans(number, annotation);
            attributes.add(number, annotation.attributes());
            addCarried(number, annotation.origin().carried());
            return seal;
        }
        long number = old.get().number();
        update(number, annotation, seal);
        database.run("DELETE FROM annotation_span WHERE annotation = ?", number);
        addSpans(number, annotation);
        attributes.replace(number, annotation.attributes());
        database.run("DELETE FROM annotation_carried WHERE annotation = ?", number);
        addCarried(number, annotation.origin().carried());
        return seal - old.get().seal();
    }

    private long insert(Annotation annotation, long seal) throws SQLException {
        return database.insert(
                INSERT,
                annotation.document().value(),
                annotation.id().value(),
                annotation.code().value(),
                annotation.coder().value(),
                entity(annotation),
                Json.word(annotation.confidence()),
                annotation.note(),
                annotation.origin().codeVersion(),
                seal);
    }

    private void update(long number, Annotation annotation, long seal) throws SQLException {
        database.run(UPDATE, annotation.code().value(), annotation.coder().value(), entity(annotation),
                Json.word(annotation.confidence()), annotation.note(), annotation.origin().codeVersion(), seal, number);
    }

    private static @Nullable String entity(Annotation annotation) {
        return annotation.entity() == null ? null : annotation.entity().value();
    }

    private void addSpans(long number, Annotation annotation) throws SQLException {
        Texts.Held text = texts.text(annotation.document());
        int place = 0;
        for (Span span : annotation.spans()) {
            Quote quote = Quote.of(text.content(), span);
            Span points = text.offsets().toCodePoints(span);
            database.run(
                    "INSERT INTO annotation_span (annotation, place, start_offset, end_offset, exact, prefix, suffix)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    number, place++, points.start(), points.end(), quote.exact(), quote.prefix(), quote.suffix());
        }
    }

    private void addCarried(long number, Origin.@Nullable Carried carried) throws SQLException {
        if (carried != null) {
            database.run(
                    "INSERT INTO annotation_carried (annotation, from_document, from_annotation, fit, state)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    number, carried.from().document().value(), carried.from().annotation().value(),
                    Json.word(carried.fit()), carried.state());
        }
    }

    long remove(Annotation.Ref ref) throws SQLException {
        Old old = old(ref).orElseThrow(() -> new SQLException("there is no annotation " + ref));
        database.run("DELETE FROM annotation WHERE number = ?", old.number());
        return -old.seal();
    }

    private Optional<Old> old(Annotation.Ref ref) throws SQLException {
        return database.one(
                FIND,
                row -> new Old(row.getLong(1), row.getLong(2)),
                ref.document().value(),
                ref.annotation().value());
    }
}
