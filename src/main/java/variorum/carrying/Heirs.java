package variorum.carrying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.text.Document;

/**
 * What was carried from an old text to other reports is carried from the corrected text once the old one goes: the copy
 * there takes the place of the original. What was out of step stays so.
 */
final class Heirs {

    private final Project project;
    private final Document.Id old;
    private final Document.Id corrected;

    Heirs(Project project, Document.Id old, Document.Id corrected) {
        this.project = project;
        this.old = old;
        this.corrected = corrected;
    }

    /** One edit for each copy outside of the corrected text whose original has an heir there. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        Map<Annotation.Ref, Annotation> tags = tags();
        project.annotations().forEach((document, annotations) -> annotations.list().stream()
                .filter(copy -> !document.equals(corrected))
                .forEach(copy -> tag(copy, tags).ifPresent(edits::add)));
        Map<Statement.Id, Statement> statements = statements();
        project.statements().all().stream()
                .filter(copy -> !statements.containsValue(copy))
                .forEach(copy -> statement(copy, statements).ifPresent(edits::add));
        return edits;
    }

    private Map<Annotation.Ref, Annotation> tags() {
        Map<Annotation.Ref, Annotation> heirs = new HashMap<>();
        project.annotationsOf(corrected).list().forEach(heir -> {
            Origin.@Nullable Carried carried = heir.origin().carried();
            if (carried != null && carried.from().document().equals(old)) {
                heirs.putIfAbsent(carried.from(), heir);
            }
        });
        return heirs;
    }

    private Map<Statement.Id, Statement> statements() {
        Map<Statement.Id, Statement> heirs = new HashMap<>();
        project.statements().all().forEach(heir -> {
            Statement.@Nullable Carried carried = heir.carried();
            if (carried != null && heir.bound().anyMatch(ref -> ref.document().equals(corrected))) {
                heirs.putIfAbsent(carried.from(), heir);
            }
        });
        return heirs;
    }

    private Optional<Edit> tag(Annotation copy, Map<Annotation.Ref, Annotation> heirs) {
        Origin.@Nullable Carried carried = copy.origin().carried();
        Annotation heir = carried == null ? null : heirs.get(carried.from());
        if (carried == null || heir == null) {
            return Optional.empty();
        }
        boolean inStep = OutOfStep.tag(project, copy).isEmpty();
        String state = inStep ? Origin.Carried.stateOf(heir) : carried.state();
        Origin.Carried from = new Origin.Carried(heir.ref(), carried.fit(), state);
        return Optional.of(new Edit.PutAnnotation(copy.with(copy.origin().from(from))));
    }

    private Optional<Edit> statement(Statement copy, Map<Statement.Id, Statement> heirs) {
        Statement.@Nullable Carried carried = copy.carried();
        Statement heir = carried == null ? null : heirs.get(carried.from());
        if (carried == null || heir == null) {
            return Optional.empty();
        }
        boolean inStep = OutOfStep.statement(project, copy).isEmpty();
        String state = inStep ? Statement.Carried.stateOf(heir) : carried.state();
        return Optional.of(new Edit.PutStatement(copy.from(new Statement.Carried(heir.id(), state))));
    }
}
