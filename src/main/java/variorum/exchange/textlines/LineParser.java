package variorum.exchange.textlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.annotation.Attributes;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.text.Span;

/** Reads one line of any dialect, of any age: each tool has changed its words more than once. */
final class LineParser {

    private static final String[] TRIPLE = {"start", "end", "label"};
    private static final List<String> MARKS = List.of("spans", "entities", "label", "labels", "ents");

    private LineParser() {}

    static TextLine parse(int number, String line) throws BadJson {
        Fields fields = Fields.parse(line);
        String text = fields.text("text", fields.text("data", ""));
        List<TextLine.Mark> marks = new ArrayList<>();
        for (String name : MARKS) {
            if (fields.isList(name)) {
                for (Fields each : fields.tuples(name, TRIPLE)) {
                    marks.add(mark(each, marks.size()));
                }
            }
        }
        List<TextLine.Link> links = new ArrayList<>();
        for (Fields each : fields.isList("relations") ? fields.objects("relations") : List.<Fields>of()) {
            links.add(new TextLine.Link(word(each, "from_id"), word(each, "to_id"), word(each, "type")));
        }
        List<String> comments = fields.isList("Comments") ? fields.texts("Comments") : List.of();
        String annotator = annotator(fields);
        Fields meta = fields.objectOrEmpty("meta");
        Map<String, String> known = new LinkedHashMap<>();
        for (Fields where : List.of(fields, meta)) {
            for (String name : where.names()) {
                String value = where.scalar(name);
                if (value != null && !name.startsWith("_")) {
                    known.put(name, value);
                }
            }
        }
        String document = known.getOrDefault("document", known.getOrDefault("id", ""));
        return new TextLine(number, document, text, marks, links, known, comments, annotator);
    }

    private static String annotator(Fields fields) {
        String session = word(fields, "_session_id");
        return fields.has("_annotator_id") ? word(fields, "_annotator_id") : session;
    }

    private static String word(Fields fields, String name) {
        String value = fields.scalar(name);
        return value == null ? "" : value;
    }

    private static TextLine.Mark mark(Fields fields, int nth) throws BadJson {
        int start = fields.has("start_offset") ? fields.number("start_offset") : fields.number("start");
        int end = fields.has("end_offset") ? fields.number("end_offset") : fields.number("end");
        if (start < 0 || end < start) {
            throw new BadJson("A mark goes from " + start + " to " + end + ".");
        }
        String id = word(fields, "id");
        return new TextLine.Mark(
                id.isEmpty() ? "#" + nth : id, word(fields, "label"), new Span(start, end), word(fields, "text"),
                word(fields, "tag"), word(fields, "entity"), answers(fields.objectOrEmpty("answers")),
                word(fields, "note"), word(fields, "confidence"));
    }

    private static Attributes answers(Fields fields) throws BadJson {
        Map<String, List<String>> answers = new TreeMap<>();
        for (String name : fields.names()) {
            answers.put(name, fields.texts(name));
        }
        return Attributes.of(answers);
    }
}
