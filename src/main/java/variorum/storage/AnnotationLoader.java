package variorum.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Origin;
import variorum.storage.DocumentLoader.Frame;
import variorum.storage.Findings.Kind;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/**
 * Reads annotations. There may be hundreds of thousands, so annotations and their spans are two queries gone through
 * side by side, each in the order it lies in the file, and what repeats (codes, coders, documents) is looked up, not
 * built again.
 */
final class AnnotationLoader {

    private static final Kind<Annotation> ANNOTATION =
            new Kind<>(Seal::of, annotation -> new Location.OfAnnotation(annotation.ref(), annotation.extent()));

    private static final int REPORT_EVERY = 5_000;

    private final Database database;
    private final Findings findings;
    private final Known known;
    private final Map<Long, TreeMap<String, List<String>>> attributes = new HashMap<>();
    private final Map<Long, Origin.Carried> carried = new HashMap<>();
    private final Map<Long, Annotation.Ref> byNumber = new HashMap<>();
    private final Map<Document.Id, List<Annotation>> read = new HashMap<>();

    /** What annotations refer to, by number in the file; confidences by their word. */
    record Known(Map<Long, Frame> documents, Map<Long, Code.Id> codes, Map<Long, Coder.Id> coders,
            Map<Long, Entity.Id> entities, Map<String, Confidence> confidences) {

        private static <K, T> T in(Map<K, T> known, K key) {
            T value = known.get(key);
            if (value == null) {
                throw new Damaged("What it refers to is missing.");
            }
            return value;
        }
    }

    AnnotationLoader(Database database, Findings findings, Known known) {
        this.database = database;
        this.findings = findings;
        this.known = known;
    }

    /** All annotations by document. */
    Map<Document.Id, List<Annotation>> read(Progress progress) throws SQLException {
        readAttributes();
        readCarried();
        long all = database.number("SELECT count(*) FROM annotation");
        try (ResultSet spans = database.rows("SELECT annotation, start_offset, end_offset, exact FROM annotation_span"
                + " ORDER BY annotation, place")) {
            Places places = new Places(spans);
            database.each("SELECT number, document, id, code, coder, entity, confidence, note, seal,"
                    + " code_version FROM annotation"
                    + " ORDER BY number", row -> {
                if (row.getRow() % REPORT_EVERY == 1) {
                    progress.at(row.getRow(), all, "Reading annotations");
                }
                add(row, places);
            });
        }
        return read;
    }

    private void add(ResultSet row, Places places) throws SQLException {
        long number = row.getLong(1);
        places.moveTo(number);
        String id = row.getString(3);
        findings.thing(
                "Annotation " + id, ANNOTATION, row.getLong(9), () -> annotation(row, number, id, places), read -> {
                    byNumber.put(number, read.ref());
                    this.read
                            .computeIfAbsent(read.document(), document -> new ArrayList<>())
                            .add(read);
                });
    }

    private Annotation annotation(ResultSet row, long number, String id, Places places) throws SQLException {
        Frame frame = Known.in(known.documents(), row.getLong(2));
        Long entity = Database.longOrNull(row, 6);
        TreeMap<String, List<String>> answers = attributes.get(number);
        return new Annotation(
                new Annotation.Id(id),
                frame.document().id(),
                Known.in(known.codes(), row.getLong(4)),
                Known.in(known.coders(), row.getLong(5)),
                places.in(frame.text()),
                entity == null ? null : Known.in(known.entities(), entity),
                answers == null ? Attributes.NONE : new Attributes(answers),
                row.getString(8),
                Known.in(known.confidences(), row.getString(7)),
                origin(row.getInt(10), carried.get(number)));
    }

    private static Origin origin(int codeVersion, Origin.@Nullable Carried carried) {
        return codeVersion == 0 && carried == null ? Origin.NONE : new Origin(codeVersion, carried);
    }

    private void readCarried() throws SQLException {
        database.each("SELECT annotation, from_document, from_annotation, fit, state FROM annotation_carried", row -> {
            var read = findings.attempt(new Location.WholeProject(), "What an annotation was carried from", () ->
                    new Origin.Carried(
                            new Annotation.Ref(
                                    new Document.Id(row.getString(2)), new Annotation.Id(row.getString(3))),
                            Json.constant(Origin.Fit.class, row.getString(4)),
                            row.getString(5)));
            if (read.isPresent()) {
                carried.put(row.getLong(1), read.get());
            }
        });
    }

    /** The annotations that could be read, by their number in the file. */
    Map<Long, Annotation.Ref> byNumber() {
        return byNumber;
    }

    private void readAttributes() throws SQLException {
        database.each(
                "SELECT annotation, name, value FROM annotation_attribute ORDER BY annotation, name, place",
                row -> attributes
                        .computeIfAbsent(row.getLong(1), number -> new TreeMap<>())
                        .computeIfAbsent(row.getString(2), name -> new ArrayList<>())
                        .add(row.getString(3)));
    }

    /** Goes through the spans in step with the annotations they belong to. */
    private static final class Places {
        private final ResultSet rows;
        private final List<Raw> current = new ArrayList<>();
        private @Nullable Raw next;

        /** A span in code points with the words that stood there. */
        private record Raw(long annotation, int start, int end, String exact) {}

        Places(ResultSet rows) throws SQLException {
            this.rows = rows;
            advance();
        }

        private void advance() throws SQLException {
            next = rows.next()
                    ? new Raw(rows.getLong(1), rows.getInt(2), rows.getInt(3), rows.getString(4))
                    : null;
        }

        /** Gathers the spans of one annotation; numbers must ascend. */
        void moveTo(long annotation) throws SQLException {
            current.clear();
            while (next != null && next.annotation() <= annotation) {
                if (next.annotation() == annotation) {
                    current.add(next);
                }
                advance();
            }
        }

        /** The gathered spans, if the text still has their words there. */
        List<Span> in(Texts.Held text) {
            if (current.size() == 1) {
                return List.of(in(text, current.getFirst()));
            }
            List<Span> spans = new ArrayList<>(current.size());
            current.forEach(raw -> spans.add(in(text, raw)));
            return spans;
        }

        private static Span in(Texts.Held text, Raw raw) {
            Span span = text.offsets().toUtf16(new Span(raw.start(), raw.end()));
            boolean same =
                    span.length() == raw.exact().length() && text.content().startsWith(raw.exact(), span.start());
            if (!same) {
                throw new Damaged("The words do not stand at their place.");
            }
            return span;
        }
    }
}
