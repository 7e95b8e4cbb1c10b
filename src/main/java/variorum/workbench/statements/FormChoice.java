package variorum.workbench.statements;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.StatementType;
import variorum.project.Differences;
import variorum.project.Project;

/**
 * A form whose statements the table can show: each form asks for something else, so each has a table of its own.
 *
 * @param type the form
 * @param statements how many there are
 */
record FormChoice(StatementType type, int statements) {

    /** The forms that have statements, and in any case the first; see {@link #order}. */
    static List<FormChoice> in(Project project) {
        Map<StatementType.Id, Integer> counts = counts(project);
        Optional<StatementType> first = StatementForm.first(project).map(StatementForm::type);
        return project.statementTypes().values().stream()
                .filter(type -> counts.containsKey(type.id()) || first.filter(type::equals).isPresent())
                .sorted(order(project))
                .map(type -> new FormChoice(type, counts.getOrDefault(type.id(), 0)))
                .toList();
    }

    /** How many statements are made of each form that has any. */
    static Map<StatementType.Id, Integer> counts(Project project) {
        Map<StatementType.Id, Integer> counts = new HashMap<>();
        project.statements().all().forEach(statement -> counts.merge(statement.type(), 1, Integer::sum));
        return counts;
    }

    /** By name; that of coded differences comes after all others, for it is filled in where versions are compared. */
    static Comparator<StatementType> order(Project project) {
        Optional<StatementType> differences = Differences.type(project);
        return Comparator.comparing((StatementType type) -> differences.filter(type::equals).isPresent())
                .thenComparing((StatementType type) -> type.roles().isEmpty())
                .thenComparing(StatementType::name)
                .thenComparing(StatementType::id);
    }

    String id() {
        return type.id().value();
    }

    /** As it is offered: "Claim (100)". */
    String words() {
        return type.name() + " (" + statements + ")";
    }
}
