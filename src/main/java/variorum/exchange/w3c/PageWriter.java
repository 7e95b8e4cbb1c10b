package variorum.exchange.w3c;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Quote;
import variorum.text.Span;

/** Writes the page of one report: an annotation a line. */
final class PageWriter {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final Project project;
    private final CodeLabels labels;
    private final Document document;
    private final String textFile;
    private final Offsets offsets;

    /**
     * A writer.
     *
     * @param textFile the name of the file with the text
     */
    PageWriter(Project project, CodeLabels labels, Document document, String textFile) {
        this.project = project;
        this.labels = labels;
        this.document = document;
        this.textFile = textFile;
        this.offsets = Offsets.of(document.text());
    }

    /** The page, with the statements that are written here. */
    String write(List<Statement> statements) {
        String head = JsonLine.of(page -> page
                .text("@context", CONTEXT)
                .text("id", Iri.uuid("page", document.id().value()))
                .text("type", "AnnotationPage")
                .object("dc:subject", this::report));
        List<String> items = new ArrayList<>();
        project.annotationsOf(document.id()).list().forEach(tag -> items.add(JsonLine.of(line -> tag(line, tag))));
        statements.forEach(statement -> items.add(JsonLine.of(line -> statement(line, statement))));
        String lines = items.isEmpty() ? "[]" : "[\n" + String.join(",\n", items) + "\n]";
        return head.substring(0, head.length() - 1) + ",\"items\":" + lines + "}\n";
    }

    /** The page is about a text, of which something is known. */
    private void report(JsonLine text) {
        Map<String, String> known = DocumentFields.of(document);
        text.text("id", textFile).text("type", "Text").text("format", "text/plain")
                .textUnlessEmpty("language", known.get("language"));
        Reports.TERMS.forEach((field, term) -> text.textUnlessEmpty(term, known.get(field)));
    }

    static String iri(Annotation.Ref ref) {
        return Iri.uuid("annotation", ref.document().value(), ref.annotation().value());
    }

    private static JsonLine head(JsonLine line, String id, String motivation) {
        return line.text("@context", CONTEXT).text("id", id).text("type", "Annotation").text("motivation", motivation);
    }

    private void creator(JsonLine line, Coder.Id id) {
        Coder coder = Objects.requireNonNull(project.coders().get(id));
        line.object("creator", who -> who
                .text("id", Iri.of("coder", coder.id().value())).text("type", "Person").text("name", coder.name()));
    }

    private void tag(JsonLine line, Annotation tag) {
        head(line, iri(tag.ref()), "tagging");
        creator(line, tag.coder());
        List<Consumer<JsonLine>> bodies = new ArrayList<>();
        bodies.add(body -> textual(body, "tagging", labels.of(tag.code())));
        if (tag.entity() != null) {
            Entity entity = Objects.requireNonNull(project.entities().get(tag.entity()));
            bodies.add(body -> entity(body, entity));
        }
        said(bodies, tag.attributes(), tag.note(), tag.confidence());
        line.allObjects("body", bodies, (body, each) -> each.accept(body));
        if (tag.spans().size() == 1) {
            line.object("target", target -> place(target, tag.spans().getFirst()));
        } else {
            line.allObjects("target", tag.spans(), this::place);
        }
    }

    private static JsonLine textual(JsonLine body, String purpose, String value) {
        return body.text("type", "TextualBody").text("purpose", purpose).text("value", value)
                .text("format", "text/plain");
    }

    private static void entity(JsonLine body, Entity entity) {
        body.text("type", "SpecificResource").text("purpose", "identifying").object("source", source -> source
                .text("id", Iri.of("entity", entity.id().value())).text("rdfs:label", entity.name())
                .textUnlessEmpty("dc:type", entity.kind()).texts("skos:altLabel", entity.aliases())
                .textUnlessEmpty("skos:note", entity.note()).textUnlessEmpty("dc:identifier", entity.externalId()));
    }

    private static void said(
            List<Consumer<JsonLine>> bodies, Attributes answers, String note, Confidence confidence) {
        answers.values().forEach((name, given) -> given.forEach(value ->
                bodies.add(body -> textual(body, "describing", value).text("rdfs:label", name))));
        if (confidence != Confidence.SURE) {
            bodies.add(body -> textual(body, "assessing", confidence.word()));
        }
        if (!note.isEmpty()) {
            bodies.add(body -> textual(body, "commenting", note));
        }
    }

    /** Both selectors choose the same words; an empty place has none to choose by. */
    private void place(JsonLine target, Span span) {
        Span place = OffsetUnit.CODE_POINT.of(offsets, span);
        Quote quote = Quote.of(document.text(), span);
        List<Consumer<JsonLine>> selectors = new ArrayList<>();
        selectors.add(selector -> selector.text("type", "TextPositionSelector").number("start", place.start())
                .number("end", place.end()));
        if (!span.isEmpty()) {
            selectors.add(selector -> selector.text("type", "TextQuoteSelector").text("exact", quote.exact())
                    .textUnlessEmpty("prefix", quote.prefix()).textUnlessEmpty("suffix", quote.suffix()));
        }
        target.text("type", "SpecificResource").text("source", textFile)
                .allObjects("selector", selectors, (selector, each) -> each.accept(selector));
    }

    private void statement(JsonLine line, Statement statement) {
        StatementType form = Objects.requireNonNull(project.statementTypes().get(statement.type()));
        head(line, Iri.uuid("statement", statement.id().value()), "linking");
        creator(line, statement.coder());
        List<Consumer<JsonLine>> bodies = new ArrayList<>();
        bodies.add(body -> textual(body, "classifying", form.name()));
        said(bodies, statement.attributes(), statement.note(), statement.confidence());
        line.allObjects("body", bodies, (body, each) -> each.accept(body));
        List<Consumer<JsonLine>> targets = new ArrayList<>();
        form.roles().forEach(role -> statement.part(role.name()).forEach(ref -> targets.add(target ->
                target.text("type", "SpecificResource").text("source", iri(ref)).text("rdfs:label", role.name()))));
        line.allObjects("target", targets, (target, each) -> each.accept(target));
    }
}
