package variorum.exchange.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.project.Project;
import variorum.project.Rejection;
import variorum.text.Document;

/**
 * Which part of a project is meant. An empty set means all.
 *
 * @param documents these documents
 * @param coders what these coders did
 * @param codes what has these codes, or codes below them
 * @param confidences what its coder was so sure of
 */
public record Scope(
        Set<Document.Id> documents, Set<Coder.Id> coders, Set<Code.Id> codes, Set<Confidence> confidences) {

    /** The whole project. */
    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of());

    /** Takes its own copies. */
    public Scope {
        documents = Set.copyOf(documents);
        coders = Set.copyOf(coders);
        codes = Set.copyOf(codes);
        confidences = Set.copyOf(confidences);
    }

    /** These documents only. */
    public Scope of(Set<Document.Id> only) {
        return new Scope(only, coders, codes, confidences);
    }

    /** What these coders did only. */
    public Scope by(Set<Coder.Id> only) {
        return new Scope(documents, only, codes, confidences);
    }

    /** Whether everything is meant. */
    public boolean isAll() {
        return equals(ALL);
    }

    /**
     * A project of only that part. The codebook and the statement types stay whole; coders and entities stay when
     * something in the part needs them. A statement loses the annotations outside the part, and goes when none is left.
     */
    public Project of(Project project) {
        if (isAll()) {
            return project;
        }
        Contents all = Contents.of(project);
        List<Annotation> annotations = all.annotations().stream().filter(a -> holds(project, a)).toList();
        Set<Annotation.Ref> refs = annotations.stream().map(Annotation::ref).collect(Collectors.toSet());
        List<Statement> statements = statements(all, refs);
        Set<Coder.Id> busy = new HashSet<>(coders);
        annotations.forEach(annotation -> busy.add(annotation.coder()));
        statements.forEach(statement -> busy.add(statement.coder()));
        Set<Entity.Id> named = new HashSet<>();
        annotations.forEach(annotation -> Optional.ofNullable(annotation.entity()).ifPresent(named::add));
        Set<String> answered = Stream.concat(
                        annotations.stream().map(Annotation::attributes),
                        statements.stream().map(Statement::attributes))
                .flatMap(answers -> answers.values().values().stream().flatMap(List::stream))
                .collect(Collectors.toSet());
        return new Contents(
                all.coders().stream().filter(coder -> busy.contains(coder.id())).toList(),
                all.codes(),
                all.statementTypes(),
                all.entities().stream().filter(entity -> named.contains(entity.id())
                        || answered.contains(entity.id().value())).toList(),
                all.documents().stream().filter(document -> holds(document.id())).toList(),
                all.zones(),
                annotations,
                statements,
                all.comparing(),
                rejected(all, busy),
                all.about()).project();
    }

    /** What coders who are part of it rejected. */
    private static Map<Document.Id, List<Rejection>> rejected(Contents all, Set<Coder.Id> busy) {
        Map<Document.Id, List<Rejection>> rejected = new HashMap<>();
        all.rejections().forEach((id, list) ->
                rejected.put(id, list.stream().filter(each -> busy.contains(each.coder())).toList()));
        return rejected;
    }

    /** What the cut takes away from statements that stay. */
    public List<Loss> losses(Project project) {
        Project part = of(project);
        return part.statements().all().stream()
                .filter(statement -> project.statements().find(statement.id()).filter(statement::equals).isEmpty())
                .map(statement -> new Loss(
                        "statements without some of the parts",
                        new Location.OfStatement(statement.id()),
                        "This statement is written without the annotations that are not exported."))
                .toList();
    }

    private boolean holds(Document.Id id) {
        return documents.isEmpty() || documents.contains(id);
    }

    private boolean holds(Project project, Annotation annotation) {
        return holds(annotation.document())
                && (coders.isEmpty() || coders.contains(annotation.coder()))
                && (confidences.isEmpty() || confidences.contains(annotation.confidence()))
                && (codes.isEmpty() || codes.stream().anyMatch(c -> project.codebook().isWithin(annotation.code(), c)));
    }

    private List<Statement> statements(Contents all, Set<Annotation.Ref> refs) {
        return all.statements().stream()
                .filter(statement -> coders.isEmpty() || coders.contains(statement.coder()))
                .filter(statement -> confidences.isEmpty() || confidences.contains(statement.confidence()))
                .map(statement -> limited(statement, refs))
                .filter(statement -> !statement.parts().isEmpty())
                .toList();
    }

    private static Statement limited(Statement statement, Set<Annotation.Ref> refs) {
        Statement limited = statement;
        for (String role : statement.parts().keySet()) {
            limited = limited.with(role, statement.part(role).stream().filter(refs::contains).toList());
        }
        return limited;
    }
}
