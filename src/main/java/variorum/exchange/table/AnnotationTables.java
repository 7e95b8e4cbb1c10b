package variorum.exchange.table;

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

    private static final List<Column> SPAN_COLUMNS = List.of(
            Column.text("document", "the report"),
            Column.text("annotation", "identifier within the report; one with gaps has several rows"),
            Column.whole("part", "which of its parts, from 1"),
            Column.whole("parts", "how many there are"),
            Column.whole("start", "code points of the text before it"),
            Column.whole("end", "code points up to its end"),
            Column.text("quote", "the words that stand there"),
            Column.text("code", "what it is tagged with"),
            Column.text("code_name", "name of the code"),
            Column.text("code_path", "names of the code and those above it"),
            Column.text("entity", "who or what it names"),
            Column.text("entity_name", "name of the entity"),
            Column.text("coder", "who tagged it"),
            Column.text("coder_name", "name of the coder"),
            Column.text("confidence", "sure, unsure or discuss"),
            Column.text("note", "the coder's note"),
            Column.whole("code_version", "the version of the code's rules that the coder followed"),
            Column.text("carried_from_document", "the report with the annotation that this one repeats"),
            Column.text("carried_from_annotation", "that annotation"),
            Column.text("carried_fit", "how its words stand here: same, reworded or trimmed"),
            Column.text("carried_state", "fingerprint of what it said when it was last looked at"));
    private static final List<Column> STATEMENT_COLUMNS = List.of(
            Column.text("statement", "identifier; a row for each annotation it binds, or one if it binds none"),
            Column.text("statement_type", "its form"),
            Column.text("type_name", "name of the form"),
            Column.text("coder", "who made it"),
            Column.text("confidence", "sure, unsure or discuss"),
            Column.text("note", "the coder's note"),
            Column.text("role", "what the annotation is in it"),
            Column.whole("position", "place among those of the same role, from 1"),
            Column.text("document", "the annotation's report"),
            Column.text("annotation", "the annotation"),
            Column.text("quote", "its words"),
            Column.text("code_name", "name of its code"),
            Column.text("entity_name", "name of its entity"),
            Column.text("carried_from", "the statement that this one repeats"),
            Column.text("carried_state", "fingerprint of what that said when it was last looked at"));

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
        return new Table(
                Tables.SPANS, "A part of an annotation.", columns(SPAN_COLUMNS, names),
                List.of("document", "annotation", "part"),
                List.of(
                        Table.Reference.by("document", Tables.DOCUMENTS), Table.Reference.by("code", Tables.CODES),
                        Table.Reference.by("entity", Tables.ENTITIES), Table.Reference.by("coder", Tables.CODERS)),
                () -> contents.annotations().stream().flatMap(annotation -> rows(annotation, names)));
    }

    private Table statements() {
        List<String> names = names(contents.statements().stream().map(Statement::attributes));
        List<String> bound = List.of("document", "annotation");
        return new Table(
                Tables.STATEMENTS, "An annotation in a statement.", columns(STATEMENT_COLUMNS, names), List.of(),
                List.of(
                        Table.Reference.by("statement_type", Tables.STATEMENT_TYPES),
                        Table.Reference.by("coder", Tables.CODERS),
                        new Table.Reference(bound, Tables.SPANS, bound)),
                () -> contents.statements().stream().flatMap(statement -> rows(statement, names)));
    }

    private static List<String> names(Stream<Attributes> all) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach(attributes -> names.addAll(attributes.values().keySet()));
        return List.copyOf(names);
    }

    private static List<Column> columns(List<Column> fixed, List<String> names) {
        List<Column> columns = new ArrayList<>(fixed);
        names.forEach(name -> columns.add(Column.several(Tables.ANSWER + name, "the answers to this question")));
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
