package variorum.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import variorum.collation.Correction;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.exchange.format.Contents;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.Edit;
import variorum.project.SavedQuery;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Records of what was decided about comparing, of saved queries and of the note on the project. */
final class ComparingRecords {

    private static final String ON = "on";
    private static final String OFF = "off";

    private ComparingRecords() {}

    static void write(Contents contents, Map<Document.Id, Offsets> offsets, Consumer<String> lines) {
        contents.comparing()
                .rulesById()
                .forEach(rule -> lines.accept(RecordWriter.record(Counts.RULE, line -> write(line, rule))));
        contents.corrections().forEach((pair, said) ->
                lines.accept(RecordWriter.record(Counts.CORRECTIONS, line -> write(line, pair, said, offsets))));
        contents.about().queriesByName().forEach(query ->
                lines.accept(RecordWriter.record(Counts.QUERY, line ->
                        line.text("name", query.name()).text("query", query.query()))));
        if (!contents.about().note().isEmpty()) {
            String note = contents.about().note();
            lines.accept(RecordWriter.record(Counts.ABOUT, line -> line.text("note", note)));
        }
    }

    private static void write(JsonLine line, ComparingRule rule) {
        line.text("id", rule.id().value())
                .text("one", rule.terms().one())
                .text("other", rule.terms().other())
                .text("layer", rule.layer().word())
                .textUnlessEmpty("switched", rule.active() ? "" : OFF)
                .textUnlessEmpty("note", rule.note());
    }

    static Edit rule(Fields fields) throws BadJson {
        return new Edit.PutRule(new ComparingRule(
                new ComparingRule.Id(fields.text("id")),
                new Rule(fields.text("one"), fields.text("other")),
                Kinds.parse(Layer.class, fields.text("layer", Layer.WORDING.word())),
                !fields.text("switched", ON).equals(OFF),
                fields.text("note", "")));
    }

    private static void write(
            JsonLine line, DocumentPair pair, List<Correction> said, Map<Document.Id, Offsets> offsets) {
        line.text("document", pair.a().value()).text("other", pair.b().value());
        line.objects("said", said, (one, correction) -> one
                .text("kind", Kinds.word(correction.kind()))
                .object("here", place -> write(place, correction.inA(), of(pair.a(), offsets)))
                .object("there", place -> write(place, correction.inB(), of(pair.b(), offsets))));
    }

    private static Offsets of(Document.Id document, Map<Document.Id, Offsets> offsets) {
        return Objects.requireNonNull(offsets.get(document));
    }

    private static void write(JsonLine line, Span span, Offsets offsets) {
        Span points = offsets.toCodePoints(span);
        line.number("start", points.start()).number("end", points.end());
    }

    /** Places count in the document and in the other. */
    static Edit corrections(Fields fields, Document.Id a, Offsets offsetsA, Document.Id b, Offsets offsetsB)
            throws BadJson {
        List<Correction> said = new ArrayList<>();
        for (Fields one : fields.objects("said")) {
            said.add(new Correction(
                    Kinds.parse(Correction.Kind.class, one.text("kind")),
                    a.value(),
                    RecordParser.span(one.object("here"), offsetsA),
                    b.value(),
                    RecordParser.span(one.object("there"), offsetsB)));
        }
        return Edit.PutCorrections.between(a, b, said);
    }

    static Edit query(Fields fields) throws BadJson {
        return new Edit.PutSavedQuery(new SavedQuery(fields.text("name"), fields.text("query")));
    }

    static Edit about(Fields fields) throws BadJson {
        return new Edit.PutProjectNote(fields.text("note"));
    }
}
