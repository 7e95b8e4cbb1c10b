package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import variorum.annotation.StatementType;
import variorum.project.Project;

/** The form that new statements get where the codebook has several: the one chosen last, else the one most used. */
final class UsualForm {

    private Optional<StatementType.Id> chosen = Optional.empty();

    /** The forms there are to choose from: those that ask for parts. */
    static List<StatementType> choices(Project project) {
        return project.statementTypes().values().stream()
                .filter(type -> !type.roles().isEmpty())
                .sorted(FormChoice.order(project))
                .toList();
    }

    /** Makes statements of a form from now on. */
    void choose(StatementType.Id form) {
        chosen = Optional.of(form);
    }

    /** The form to make a statement of; none if no form asks for parts. */
    Optional<StatementForm> in(Project project) {
        return choices(project).stream()
                .filter(type -> chosen.filter(type.id()::equals).isPresent())
                .findFirst()
                .map(type -> new StatementForm(type, project.codebook()))
                .or(() -> StatementForm.first(project));
    }
}
