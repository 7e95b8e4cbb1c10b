package variorum.workbench.statements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Project;
import variorum.text.Document;

/** The statements of a report in the order of what they say. */
final class StatementOrder {

    private record Placed(Statement statement, int start, int end) {}

    private StatementOrder() {}

    static List<Statement> of(Project project, Document.Id document) {
        Map<StatementType.Id, StatementForm> forms = new HashMap<>();
        return project.statements().all().stream()
                .filter(statement -> statement.bound().anyMatch(ref -> ref.document().equals(document)))
                .flatMap(statement -> forms
                        .computeIfAbsent(statement.type(), type -> StatementForm.of(statement, project))
                        .lead(statement, project)
                        .filter(lead -> lead.document().equals(document))
                        .map(lead -> new Placed(statement, lead.extent().start(), lead.extent().end()))
                        .stream())
                .sorted(Comparator.comparingInt(Placed::start)
                        .thenComparingInt(Placed::end)
                        .thenComparing(placed -> placed.statement().id()))
                .map(Placed::statement)
                .toList();
    }

    /** The part a statement is known by. */
    static Optional<Annotation> lead(Project project, Statement statement) {
        return StatementForm.of(statement, project).lead(statement, project);
    }
}
