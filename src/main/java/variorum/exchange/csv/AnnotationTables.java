package variorum.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.exchange.format.Contents;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** The tables of what was coded: spans, a row for each, and statements, a row for each annotation they bind. */
final class AnnotationTables {

    static final String SPANS = "spans.csv";

    private static final List<String> SPAN_COLUMNS = List.of(
            "document", "annotation", "part", "parts", "start", "end", "quote", "code", "code_name", "code_path",
            "entity", "entity_name", "coder", "coder_name", "confidence", "note", "code_version",
            "carried_from_document", "carried_from_annotation", "carried_fit", "carried_state");
    private static final List<String> STATEMENT_COLUMNS = List.of(
            "statement", "statement_type", "type_name", "coder", "confidence", "note", "role", "position", "document",
            "annotation", "quote", "code_name", "entity_name", "carried_from", "carried_state");

    private final Contents contents;
    private final Project project;
    private final Map<Document.Id, Offsets> offsets = new HashMap<>();

    private AnnotationTables(Contents contents, Project project) {
        this.contents = contents;
        this.project = project;
    }

    static List<Table> of(Contents contents, Project project) {
        AnnotationTables tables = new AnnotationTables(contents, project);
        return List.of(tables.spans(), tables.statements());
    }

    private Table spans() {
        List<String> names = names(contents.annotations().stream().map(Annotation::attributes));
        return new Table(SPANS, columns(SPAN_COLUMNS, names),
                contents.annotations().stream().flatMap(annotation -> rows(annotation, names)));
    }

    private Table statements() {
        List<String> names = names(contents.statements().stream().map(Statement::attributes));
        return new Table("statements.csv", columns(STATEMENT_COLUMNS, names),
                contents.statements().stream().flatMap(statement -> rows(statement, names)));
    }

    private static List<String> names(Stream<Attributes> all) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach(attributes -> names.addAll(attributes.values().keySet()));
        return List.copyOf(names);
    }

    private static List<String> columns(List<String> fixed, List<String> names) {
        List<String> columns = new ArrayList<>(fixed);
        names.forEach(name -> columns.add("attribute." + name));
        return columns;
    }

    private Stream<List<String>> rows(Annotation annotation, List<String> names) {
        List<List<String>> rows = new ArrayList<>();
        Document document = project.document(annotation.document()).orElseThrow();
        Offsets own = offsets.computeIfAbsent(document.id(), id -> Offsets.of(document.text()));
        for (int part = 0; part < annotation.spans().size(); part++) {
            Span span = annotation.spans().get(part);
            Span points = own.toCodePoints(span);
            List<String> row = new ArrayList<>(List.of(
                    document.id().value(),
                    annotation.id().value(),
                    String.valueOf(part + 1),
                    String.valueOf(annotation.spans().size()),
                    String.valueOf(points.start()),
                    String.valueOf(points.end()),
                    span.in(document.text()),
                    annotation.code().value(),
                    codeName(annotation),
                    CodebookTables.path(annotation.code(), project.codebook()),
                    Objects.toString(annotation.entity(), ""),
                    entityName(annotation),
                    annotation.coder().value(),
                    coderName(annotation.coder()),
                    annotation.confidence().name().toLowerCase(Locale.ROOT),
                    annotation.note()));
            row.addAll(origin(annotation.origin()));
            names.forEach(name -> row.add(Several.joined(annotation.attributes().all(name))));
            rows.add(row);
        }
        return rows.stream();
    }

    private static List<String> origin(Origin origin) {
        String version = origin.codeVersion() == 0 ? "" : String.valueOf(origin.codeVersion());
        Origin.Carried carried = origin.carried();
        return carried == null
                ? List.of(version, "", "", "", "")
                : List.of(
                        version, carried.from().document().value(), carried.from().annotation().value(),
                        carried.fit().name().toLowerCase(Locale.ROOT), carried.state());
    }

    private String codeName(Annotation annotation) {
        return project.codebook().code(annotation.code()).map(Code::name).orElse("");
    }

    private String entityName(Annotation annotation) {
        return Optional.ofNullable(annotation.entity())
                .map(project.entities()::get)
                .map(Entity::name)
                .orElse("");
    }

    private String coderName(Coder.Id id) {
        return Optional.ofNullable(project.coders().get(id)).map(Coder::name).orElse("");
    }

    /** A statement without parts has one row all the same, so that it is not lost. */
    private Stream<List<String>> rows(Statement statement, List<String> names) {
        List<List<String>> rows = new ArrayList<>();
        statement.parts().forEach((role, bound) -> {
            for (int position = 0; position < bound.size(); position++) {
                rows.add(row(statement, names, part(role, position + 1, bound.get(position))));
            }
        });
        if (rows.isEmpty()) {
            rows.add(row(statement, names, List.of("", "", "", "", "", "", "")));
        }
        return rows.stream();
    }

    private List<String> row(Statement statement, List<String> names, List<String> part) {
        String type = Optional.ofNullable(project.statementTypes().get(statement.type())).map(t -> t.name()).orElse("");
        List<String> row = new ArrayList<>(List.of(
                statement.id().value(), statement.type().value(), type, statement.coder().value(),
                statement.confidence().name().toLowerCase(Locale.ROOT), statement.note()));
        row.addAll(part);
        Statement.Carried carried = statement.carried();
        row.addAll(carried == null ? List.of("", "") : List.of(carried.from().value(), carried.state()));
        names.forEach(name -> row.add(Several.joined(statement.attributes().all(name))));
        return row;
    }

    private List<String> part(String role, int position, Annotation.Ref ref) {
        Annotation annotation = project.annotation(ref).orElseThrow();
        String words = project.document(ref.document()).map(d -> annotation.wordsIn(d.text())).orElse("");
        return List.of(
                role, String.valueOf(position), ref.document().value(), ref.annotation().value(), words,
                codeName(annotation), entityName(annotation));
    }
}
