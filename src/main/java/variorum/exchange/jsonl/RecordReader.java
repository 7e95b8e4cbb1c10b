package variorum.exchange.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Zones;

/**
 * Reads the records of one file. A record that refers to a later one waits until the end; what then still finds no hold
 * is left out, with its line number.
 */
final class RecordReader {

    /** How many lines are read between two reports of progress, and so between two chances to cancel. */
    private static final int LINES_A_REPORT = 64;

    private final String name;
    private final DocumentParser documents;
    private final Draft draft = new Draft(Project.EMPTY);
    private final Map<Document.Id, Document> texts = new HashMap<>();
    private final Map<Document.Id, Offsets> offsets = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A record that needs another one first, and the sentence that says which. */
    private record Waiting(int line, String json, String reason) {}

    /** Refers to something that may stand further down. */
    private static final class NotYet extends Exception {
        private static final long serialVersionUID = 1L;

        NotYet(String sentence) {
            super(sentence);
        }
    }

    /**
     * A reader.
     *
     * @param name what to call the file in sentences
     * @param base the folder from which files named in it count; null when it may name none
     */
    RecordReader(String name, @Nullable Path base) {
        this.name = name;
        this.documents = new DocumentParser(base);
    }

    Reading read(InputStream stream, Progress progress) {
        try (InputStream in = stream) {
            LineSource lines = new LineSource(in);
            Counts counts = header(lines);
            long expected = counts.byRecord().values().stream().mapToLong(Integer::longValue).sum();
            boolean more = true;
            while (more) {
                if (lines.number() % LINES_A_REPORT == 0) {
                    progress.at(lines.number(), expected + 1, name);
                }
                more = readLine(lines);
            }
            readWaiting();
            counts.missingIn(found).forEach(sentence -> problems.add(Problem.leftOut("", sentence)));
            int announced = Math.max(counts.documents(), texts.size());
            return new Reading(draft.project(), documents.sources(), announced, problems);
        } catch (IOException failed) {
            throw new Unreadable(name + " could not be read to its end: " + failed.getMessage() + ".", failed);
        }
    }

    private Counts header(LineSource lines) throws IOException {
        try {
            String first = lines.next();
            Fields fields = Fields.parse(first == null ? "" : first.startsWith("\uFEFF") ? first.substring(1) : first);
            String format = fields.text("format", "");
            String prefix = RecordWriter.FORMAT + "/";
            if (!format.startsWith(prefix)) {
                throw new Unreadable(name + " is not Variorum JSONL: its first line does not say so.");
            }
            if (!format.equals(prefix + RecordWriter.VERSION)) {
                throw new Unreadable(name + " is in the format " + format + "; this Variorum reads " + prefix
                        + RecordWriter.VERSION + ". A newer one may have written it.");
            }
            if (!fields.text("offsetUnit", "codepoint").equals("codepoint")) {
                throw new Unreadable(name + " does not count in code points.");
            }
            Fields counts = fields.objectOrNull("counts");
            return counts == null ? new Counts(Map.of()) : Counts.parse(counts);
        } catch (BadJson broken) {
            throw new Unreadable(name + " is not Variorum JSONL. " + broken.sentence());
        }
    }

    /** Whether there was another line. */
    private boolean readLine(LineSource lines) throws IOException {
        String json = null;
        try {
            json = lines.next();
            if (json == null) {
                return false;
            }
            if (!Characters.isBlank(json)) {
                take(json, lines.number());
            }
        } catch (BadJson broken) {
            problems.add(Problem.leftOut("line " + lines.number(), broken.sentence()));
        } catch (NotYet later) {
            waiting.add(new Waiting(lines.number(), json, String.valueOf(later.getMessage())));
        }
        return true;
    }

    /** Tries what waits again and again, as long as that helps. */
    private void readWaiting() {
        boolean helped = true;
        while (helped && !waiting.isEmpty()) {
            List<Waiting> before = List.copyOf(waiting);
            waiting.clear();
            for (Waiting record : before) {
                try {
                    take(record.json(), record.line());
                } catch (BadJson broken) {
                    problems.add(Problem.leftOut("line " + record.line(), broken.sentence()));
                } catch (NotYet still) {
                    waiting.add(new Waiting(record.line(), record.json(), String.valueOf(still.getMessage())));
                }
            }
            helped = waiting.size() < before.size();
        }
        waiting.forEach(record -> problems.add(Problem.leftOut("line " + record.line(), record.reason())));
    }

    private void take(String json, int line) throws BadJson, NotYet {
        Fields fields = Fields.parse(json);
        String kind = fields.text("record");
        String id = kind + " " + identity(fields);
        if (ids.contains(id)) {
            throw new BadJson("There is a " + kind + " with this id in an earlier line.");
        }
        try {
            edits(kind, fields).forEach(draft::apply);
        } catch (EditRejected rejected) {
            throw new NotYet(rejected.sentence());
        } catch (IllegalArgumentException refused) {
            throw new BadJson("A value is refused: " + refused.getMessage() + ".");
        }
        ids.add(id);
        found.merge(kind, 1, Integer::sum);
        for (String field : fields.left()) {
            problems.add(Problem.leftOut("line " + line, "The field \"" + field + "\" is not known and was left out."));
        }
    }

    /** Annotations are numbered within their documents; what has no id is known by its name or by its documents. */
    private static String identity(Fields fields) {
        String own = fields.has("id") ? fields.peek("id") : fields.peek("name");
        return fields.peek("document") + " " + fields.peek("other") + " " + own;
    }

    private List<Edit> edits(String kind, Fields fields) throws BadJson, NotYet {
        return switch (kind) {
            case Counts.CODER -> List.of(new Edit.PutCoder(RecordParser.coder(fields)));
            case Counts.CODE -> List.of(new Edit.PutCode(RecordParser.code(fields)));
            case Counts.STATEMENT_TYPE -> List.of(new Edit.PutStatementType(RecordParser.statementType(fields)));
            case Counts.ENTITY -> List.of(new Edit.PutEntity(RecordParser.entity(fields)));
            case Counts.DOCUMENT -> document(fields);
            case Counts.ANNOTATION -> List.of(new Edit.PutAnnotation(annotation(fields)));
            case Counts.STATEMENT -> List.of(new Edit.PutStatement(RecordParser.statement(fields)));
            case Counts.RULE -> List.of(ComparingRecords.rule(fields));
            case Counts.CORRECTIONS -> List.of(corrections(fields));
            case Counts.REJECTIONS -> List.of(rejections(fields));
            case Counts.QUERY -> List.of(ComparingRecords.query(fields));
            case Counts.ABOUT -> List.of(ComparingRecords.about(fields));
            default -> throw new BadJson("Records of the kind \"" + kind + "\" are not known.");
        };
    }

    private List<Edit> document(Fields fields) throws BadJson {
        Document document = documents.document(fields);
        Offsets own = Offsets.of(document.text());
        Zones zones = RecordParser.zones(fields, own);
        texts.put(document.id(), document);
        offsets.put(document.id(), own);
        Edit put = new Edit.PutDocument(document);
        return zones.list().isEmpty() ? List.of(put) : List.of(put, new Edit.PutZones(document.id(), zones));
    }

    private Annotation annotation(Fields fields) throws BadJson, NotYet {
        Document.Id id = new Document.Id(fields.text("document"));
        Offsets own = offsetsOf(id);
        return RecordParser.annotation(fields, Objects.requireNonNull(texts.get(id)), own);
    }

    private Edit corrections(Fields fields) throws BadJson, NotYet {
        Document.Id a = new Document.Id(fields.text("document"));
        Document.Id b = new Document.Id(fields.text("other"));
        return ComparingRecords.corrections(fields, a, offsetsOf(a), b, offsetsOf(b));
    }

    private Edit rejections(Fields fields) throws BadJson, NotYet {
        Document.Id id = new Document.Id(fields.text("document"));
        return RejectionRecords.read(
                fields, id, offsetsOf(id), Objects.requireNonNull(texts.get(id)).text());
    }

    private Offsets offsetsOf(Document.Id id) throws NotYet {
        Offsets own = offsets.get(id);
        if (own == null) {
            throw new NotYet("There is no document " + id + " in this file.");
        }
        return own;
    }
}
