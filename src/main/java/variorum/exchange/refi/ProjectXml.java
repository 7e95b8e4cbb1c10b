package variorum.exchange.refi;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import variorum.annotation.Annotation;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.xml.XmlWriter;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Writes the {@code project.qde} of an archive. */
final class ProjectXml {

    static final String INTERNAL = "internal://";
    private static final int LONGEST_NAME = 500;

    private final Project project;
    private final Contents contents;
    private final CodeTree codes;
    private final String now;
    private final XmlWriter xml;

    ProjectXml(Project project, Instant now, XmlWriter xml) {
        this.project = project;
        this.contents = Contents.of(project);
        this.codes = CodeTree.of(contents);
        this.now = now.truncatedTo(ChronoUnit.SECONDS).toString();
        this.xml = xml;
    }

    void write(String name) {
        xml.open("Project")
                .attribute("xmlns", QdaProject.NAMESPACE)
                .attribute("name", name)
                .attribute("origin", QdaFile.ORIGIN)
                .attribute("creationDateTime", now);
        list("Users", contents.coders(), coder -> xml.open("User")
                .attribute("guid", Guids.of("coder", coder.id())).attribute("name", coder.name()).close());
        if (!codes.isEmpty()) {
            xml.open("CodeBook");
            codes.write(xml);
            xml.close();
        }
        list("Variables", variables(), this::variable);
        list("Cases", contents.entities(), this::entity);
        list("Sources", contents.documents(), this::source);
        list("Notes", contents.statements(), this::note);
        list("Links", links(), this::link);
        xml.close();
    }

    /** The schema wants no empty lists. */
    private <T> void list(String name, List<T> items, Consumer<T> write) {
        if (!items.isEmpty()) {
            xml.open(name);
            items.forEach(write);
            xml.close();
        }
    }

    private List<String> variables() {
        Set<String> used = new LinkedHashSet<>();
        contents.documents().forEach(document -> used.addAll(Described.of(document).keySet()));
        contents.entities().forEach(entity -> used.addAll(about(entity).keySet()));
        return List.copyOf(used);
    }

    private void variable(String name) {
        xml.open("Variable")
                .attribute("guid", Described.guid(name))
                .attribute("name", name)
                .attribute("typeOfVariable", Described.type(name))
                .close();
    }

    private void values(Map<String, String> values) {
        values.forEach((variable, value) -> xml.open("VariableValue")
                .open("VariableRef").attribute("targetGUID", Described.guid(variable)).close()
                .element(Described.type(variable) + "Value", value)
                .close());
    }

    private static Map<String, String> about(Entity entity) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Described.KIND, entity.kind());
        values.put(Described.ALIASES, String.join("\n", entity.aliases()));
        values.put(Described.ELSEWHERE, entity.externalId());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private void entity(Entity entity) {
        xml.open("Case").attribute("guid", Guids.of("entity", entity.id())).attribute("name", entity.name())
                .elementUnlessEmpty("Description", entity.note());
        values(about(entity));
        for (Annotation annotation : contents.annotations()) {
            if (entity.id().equals(annotation.entity())) {
                for (int piece = 0; piece < annotation.spans().size(); piece++) {
                    xml.open("SelectionRef").attribute("targetGUID", selection(annotation.ref(), piece)).close();
                }
            }
        }
        xml.close();
    }

    private static String selection(Annotation.Ref ref, int piece) {
        return Guids.made("selection", ref.document(), ref.annotation(), piece);
    }

    static String document(Document.Id id) {
        return Guids.of("document", id);
    }

    private void source(Document document) {
        String guid = document(document.id());
        Offsets offsets = Offsets.of(document.text());
        xml.open("TextSource")
                .attribute("guid", guid)
                .attribute("name", document.name())
                .attribute("plainTextPath", INTERNAL + guid + ".txt")
                .elementUnlessEmpty("Description", document.metadata().note());
        for (Annotation annotation : project.annotationsOf(document.id()).list()) {
            for (int piece = 0; piece < annotation.spans().size(); piece++) {
                selection(annotation, piece, document.text(), offsets);
            }
        }
        values(Described.of(document));
        xml.close();
    }

    private void selection(Annotation annotation, int piece, String text, Offsets offsets) {
        Span span = annotation.spans().get(piece);
        Span place = offsets.toCodePoints(span);
        String guid = selection(annotation.ref(), piece);
        String coder = Guids.of("coder", annotation.coder());
        xml.open("PlainTextSelection")
                .attribute("guid", guid)
                .attribute("name", shortened(span.in(text)))
                .attribute("startPosition", place.start())
                .attribute("endPosition", place.end())
                .attribute("creatingUser", coder)
                .elementUnlessEmpty("Description", piece == 0 ? annotation.note() : "");
        for (CodeTree.Node code : codes.of(annotation)) {
            xml.open("Coding")
                    .attribute("guid", Guids.made("coding", guid, code.guid()))
                    .attribute("creatingUser", coder);
            xml.open("CodeRef").attribute("targetGUID", code.guid()).close();
            xml.close();
        }
        xml.close();
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private StatementType type(Statement statement) {
        return Objects.requireNonNull(project.statementTypes().get(statement.type()));
    }

    private static String note(Statement.Id id) {
        return Guids.of("statement", id);
    }

    /** The words of the parts for people; the parts themselves are links, which carry the roles. */
    private void note(Statement statement) {
        List<String> lines = new ArrayList<>();
        type(statement).roles().forEach(role -> statement.part(role.name()).forEach(ref -> lines.add(
                role.name() + StatementNote.IS + oneLine(words(ref)))));
        statement.attributes().values().forEach((name, given) ->
                given.forEach(value -> lines.add(name + StatementNote.IS + oneLine(value))));
        xml.open("Note")
                .attribute("guid", note(statement.id()))
                .attribute("name", type(statement).name())
                .attribute("creatingUser", Guids.of("coder", statement.coder()))
                .attribute("creationDateTime", now)
                .elementUnlessEmpty("Description", statement.note())
                .element("PlainTextContent", StatementNote.text(lines, statement.confidence()))
                .close();
    }

    private String words(Annotation.Ref ref) {
        String text = Objects.requireNonNull(project.documents().get(ref.document())).text();
        return project.annotation(ref).orElseThrow().wordsIn(text);
    }

    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** A link from one thing to another. */
    private record Link(String guid, String name, String origin, String target) {}

    /** Gaps within a tag, and roles within a statement. */
    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Annotation annotation : contents.annotations()) {
            for (int piece = 1; piece < annotation.spans().size(); piece++) {
                String origin = selection(annotation.ref(), piece - 1);
                String target = selection(annotation.ref(), piece);
                links.add(new Link(Guids.made("continues", origin, target), "continues", origin, target));
            }
        }
        for (Statement statement : contents.statements()) {
            String origin = note(statement.id());
            Map<String, Integer> nth = new HashMap<>();
            type(statement).roles().forEach(role -> statement.part(role.name()).forEach(ref -> {
                String target = selection(ref, 0);
                String guid = Guids.made(
                        "part", origin, role.name(), target, nth.merge(role.name() + target, 1, Integer::sum));
                links.add(new Link(guid, role.name(), origin, target));
            }));
        }
        return links;
    }

    private void link(Link link) {
        xml.open("Link")
                .attribute("guid", link.guid())
                .attribute("name", link.name())
                .attribute("direction", "OneWay")
                .attribute("originGUID", link.origin())
                .attribute("targetGUID", link.target())
                .close();
    }
}
