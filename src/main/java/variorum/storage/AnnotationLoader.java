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
import variorum.storage.DocumentLoader.Frame;
import variorum.storage.Findings.Kind;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/**
 * Reads annotations: one query for all of them with their spans, one for their answers. There may be hundreds of thousands, so
 * what repeats (codes, coders, documents) is looked up, not built again.
 */
final class AnnotationLoader {

    private static final Kind<Annotation> ANNOTATION =
            new Kind<>(Seal::of, annotation -> new Location.OfAnnotation(annotation.ref(), annotation.extent()));

    private static final int REPORT_EVERY = 5_000;

    private final Database database;
    private final Findings findings;
    private final Known known;
    private final Map<Long, TreeMap<String, List<String>>> attributes = new HashMap<>();
    private final Map<Long, Annotation.Ref> byNumber = new HashMap<>();
    private final Map<Document.Id, List<Annotation>> read = new HashMap<>();

    /** What annotations refer to, by identifier as it stands in the file. */
    record Known(Map<String, Frame> documents, Map<String, Code.Id> codes, Map<String, Coder.Id> coders,
            Map<String, Entity.Id> entities) {}

    AnnotationLoader(Database database, Findings findings, Known known) {
        this.database = database;
        this.findings = findings;
        this.known = known;
    }

    /** All annotations by document. */
    Map<Document.Id, List<Annotation>> read(Progress progress) throws SQLException {
        readAttributes();
        long all = database.number("SELECT count(*) FROM annotation");
        Spans spans = new Spans(progress, all);
        database.each("SELECT a.number, s.start_offset, s.end_offset, s.exact, a.document, a.id, a.code, a.coder,"
                + " a.entity, a.confidence, a.note, a.seal"
                + " FROM annotation AS a JOIN annotation_span AS s ON s.annotation = a.number"
                + " ORDER BY a.number, s.place", spans::row);
        spans.finish();
        if (spans.count != all) {
            findings.add(new Location.WholeProject(), (all - spans.count) + " annotations have lost their place.");
        }
        return read;
    }

    /** The annotations that could be read, by their number in the file. */
    Map<Long, Annotation.Ref> byNumber() {
        return byNumber;
    }

    private void readAttributes() throws SQLException {
        database.each("SELECT annotation, name, value FROM annotation_attribute ORDER BY annotation, name, place", row ->
                attributes.computeIfAbsent(row.getLong(1), number -> new TreeMap<>())
                        .computeIfAbsent(row.getString(2), name -> new ArrayList<>())
                        .add(row.getString(3)));
    }

    /** Gathers the rows of one annotation, one for each of its spans, until the next begins. */
    private final class Spans {
        private final Progress progress;
        private final long all;
        private final List<Span> points = new ArrayList<>();
        private final List<String> quotes = new ArrayList<>();
        private @Nullable Head head;
        private long count;

        Spans(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        void row(ResultSet row) throws SQLException {
            long number = row.getLong(1);
            if (head == null || head.number() != number) {
                finish();
                head = Head.of(row);
                if (count++ % REPORT_EVERY == 0) {
                    progress.at(count, all, "Reading annotations");
                }
            }
            int start = row.getInt(2);
            points.add(start <= row.getInt(3) ? new Span(start, row.getInt(3)) : new Span(0, Integer.MAX_VALUE));
            quotes.add(row.getString(4));
        }

        void finish() throws SQLException {
            Head done = head;
            if (done != null) {
                findings.thing("Annotation " + done.id(), ANNOTATION, done.seal(), () -> built(done), annotation -> {
                    byNumber.put(done.number(), annotation.ref());
                    read.computeIfAbsent(annotation.document(), id -> new ArrayList<>()).add(annotation);
                });
            }
            points.clear();
            quotes.clear();
        }

        private Annotation built(Head head) {
            Frame frame = found(known.documents(), head.document());
            TreeMap<String, List<String>> answers = attributes.get(head.number());
            return new Annotation(
                    new Annotation.Id(head.id()),
                    frame.document().id(),
                    found(known.codes(), head.code()),
                    found(known.coders(), head.coder()),
                    spans(frame),
                    head.entity() == null ? null : found(known.entities(), head.entity()),
                    answers == null ? Attributes.NONE : new Attributes(answers),
                    head.note(),
                    Json.constant(Confidence.class, head.confidence()));
        }

        private List<Span> spans(Frame frame) {
            String text = frame.text().content();
            List<Span> spans = new ArrayList<>(points.size());
            for (int i = 0; i < points.size(); i++) {
                Span span = frame.text().offsets().toUtf16(points.get(i));
                String quote = quotes.get(i);
                if (span.length() != quote.length() || !text.startsWith(quote, span.start())) {
                    throw new Damaged("The words do not stand at their place.");
                }
                spans.add(span);
            }
            return spans;
        }

        private static <T> T found(Map<String, T> known, String id) {
            T value = known.get(id);
            if (value == null) {
                throw new Damaged("What it refers to is missing.");
            }
            return value;
        }
    }

    /** The values of an annotation's own row. */
    private record Head(long number, String document, String id, String code, String coder, @Nullable String entity,
            String confidence, String note, long seal) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getLong(1), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                    row.getString(9), row.getString(10), row.getString(11), row.getLong(12));
        }
    }
}
