package variorum.exchange.gate;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.xml.XmlWriter;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Writes the document of one report. */
final class GateWriter {

    /** The document feature that tells our files from others. */
    static final String DOCUMENT = "variorum.document";

    /** Before the name of a form; the value has its roles, a line each, those for several tags with a plus. */
    static final String FORM = "variorum.form.";

    private final Project project;
    private final Contents contents;
    private final List<Statement> statements;
    private final CodeLabels labels;
    private final Document document;
    private final Offsets offsets;
    private final Map<Annotation.Ref, Integer> ids = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final XmlWriter xml = new XmlWriter(out);
    private int next = 1;

    /**
     * A writer.
     *
     * @param statements those that bind something in the report
     */
    GateWriter(
            Project project, Contents contents, List<Statement> statements, CodeLabels labels, Document document) {
        this.project = project;
        this.contents = contents;
        this.statements = statements;
        this.labels = labels;
        this.document = document;
        this.offsets = Offsets.of(document.text());
    }

    String write() {
        Map<Coder.Id, List<Annotation>> sets = new LinkedHashMap<>();
        List<Annotation> tags = project.annotationsOf(document.id()).list();
        tags.forEach(tag -> sets.computeIfAbsent(tag.coder(), id -> new ArrayList<>()).add(tag));
        xml.open("GateDocument").attribute("version", "3");
        Map<String, String> known = DocumentFields.of(document);
        known.put(DOCUMENT, document.id().value());
        contents.statementTypes().forEach(form -> known.put(FORM + form.name(), roles(form)));
        xml.open("GateDocumentFeatures");
        Features.write(known, xml);
        xml.close();
        text(tags);
        sets.forEach((coder, own) -> {
            xml.open("AnnotationSet").attribute("Name", name(coder));
            own.forEach(this::tag);
            xml.close();
        });
        sets.keySet().forEach(this::relations);
        xml.close();
        return out.toString();
    }

    private static String roles(StatementType form) {
        return String.join(
                "\n", form.roles().stream().map(role -> (role.several() ? "+" : "-") + role.name()).toList());
    }

    /** GATE empties a set when its name comes again, so coders of one name are told apart. */
    private String name(Coder.Id coder) {
        String name = Objects.requireNonNull(project.coders().get(coder)).name();
        boolean shared = contents.coders().stream().filter(each -> each.name().equals(name)).count() > 1;
        return shared ? name + " (" + coder + ")" : name;
    }

    private Span place(Span span) {
        return OffsetUnit.UTF_16.of(offsets, span);
    }

    private void text(List<Annotation> tags) {
        SortedSet<Integer> nodes = new TreeSet<>();
        tags.forEach(tag -> tag.spans().forEach(span -> {
            nodes.add(place(span).start());
            nodes.add(place(span).end());
        }));
        xml.open("TextWithNodes").mixed();
        int at = 0;
        for (int node : nodes) {
            xml.text(document.text().substring(at, node)).open("Node").attribute("id", node).close();
            at = node;
        }
        xml.text(document.text().substring(at)).close();
    }

    private void tag(Annotation tag) {
        String entity = tag.entity() == null ? "" : entity(tag.entity());
        for (Span span : tag.spans()) {
            int id = next++;
            ids.putIfAbsent(tag.ref(), id);
            xml.open("Annotation").attribute("Id", id).attribute("Type", labels.of(tag.code()))
                    .attribute("StartNode", place(span).start()).attribute("EndNode", place(span).end());
            Features.write(Features.of(tag, entity), xml);
            xml.close();
        }
    }

    private String entity(Entity.Id id) {
        return Objects.requireNonNull(project.entities().get(id)).name();
    }

    /** Relations bind annotations of one set: a statement is written with those of its own coder. */
    private void relations(Coder.Id coder) {
        List<Statement> own = statements.stream()
                .filter(statement -> statement.coder().equals(coder) && !members(statement, coder).isEmpty())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        xml.open("RelationSet").attribute("Name", name(coder));
        for (Statement statement : own) {
            StatementType form = Objects.requireNonNull(project.statementTypes().get(statement.type()));
            Map<Annotation.Ref, String> members = members(statement, coder);
            xml.open("Relation").attribute("Id", next++).attribute("Type", form.name())
                    .attribute("Members", String.join(";", members.keySet().stream().map(this::id).toList()));
            xml.open("UserData").close();
            Map<String, String> features =
                    Features.of(statement.attributes(), statement.note(), statement.confidence());
            members.forEach((ref, role) -> features.put(Features.ROLE + id(ref), role));
            Features.write(features, xml);
            xml.close();
        }
        xml.close();
    }

    private String id(Annotation.Ref ref) {
        return String.valueOf(ids.get(ref));
    }

    /** The tags of this report and coder that a statement binds, with their roles. */
    private Map<Annotation.Ref, String> members(Statement statement, Coder.Id coder) {
        return members(statement, coder, document.id(), project);
    }

    static Map<Annotation.Ref, String> members(
            Statement statement, Coder.Id coder, Document.Id document, Project project) {
        Map<Annotation.Ref, String> members = new LinkedHashMap<>();
        Objects.requireNonNull(project.statementTypes().get(statement.type())).roles().forEach(role ->
                statement.part(role.name()).stream()
                        .filter(ref -> ref.document().equals(document))
                        .filter(ref -> project.annotation(ref).filter(tag -> tag.coder().equals(coder)).isPresent())
                        .forEach(ref -> members.putIfAbsent(ref, role.name())));
        return members;
    }
}
