package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.project.Project;
import variorum.workbench.tagging.Stance;

/** What the fields of a statement hold, in words. */
final class FieldValues {

    private final Project project;
    private final Statement statement;
    private final StatementForm form;
    private final Optional<Offer> speaker;

    FieldValues(Project project, Statement statement, StatementForm form, Optional<Offer> speaker) {
        this.project = project;
        this.statement = statement;
        this.form = form;
        this.speaker = speaker;
    }

    Strip.Field of(Slot slot) {
        return switch (slot) {
            case Slot.OfRole(Role role) -> new Strip.Field(slot, names(role), suggested(role), look(role),
                    Optional.empty());
            case Slot.OfPart(Role role, AttributeType type) ->
                    answered(slot, type, tags(role).stream().findFirst().map(Annotation::attributes)
                            .orElse(Attributes.NONE));
            case Slot.OfIssue(Role role) -> new Strip.Field(slot, issue(role), "", look(role), Optional.empty());
            case Slot.OfStatement(AttributeType type) -> answered(slot, type, statement.attributes());
            case Slot.OfNote note -> new Strip.Field(slot, statement.note(), "", Optional.empty(), Optional.empty());
        };
    }

    private Strip.Field answered(Slot slot, AttributeType type, Attributes answers) {
        String said = answers.all(type.name()).stream().map(value -> shown(type, value))
                .collect(Collectors.joining(", "));
        return new Strip.Field(slot, said, "", Optional.empty(), Stance.of(said).map(Stance::icon));
    }

    private String shown(AttributeType type, String value) {
        return type.kind() != AttributeType.Kind.ENTITY
                ? value
                : Optional.ofNullable(project.entities().get(new Entity.Id(value))).map(Entity::name).orElse(value);
    }

    private List<Annotation> tags(Role role) {
        return statement.part(role.name()).stream().flatMap(ref -> project.annotation(ref).stream()).toList();
    }

    String names(Role role) {
        return tags(role).stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private String name(Annotation tag) {
        return Optional.ofNullable(tag.entity())
                .map(project.entities()::get)
                .map(Entity::name)
                .orElseGet(() -> project.document(tag.document())
                        .map(document -> tag.wordsIn(document.text()).replace('\n', ' '))
                        .orElse(""));
    }

    private String suggested(Role role) {
        boolean asked = form.speaker().filter(role::equals).isPresent();
        return asked ? speaker.map(Offer::name).orElse("") : "";
    }

    private Optional<Code.Look> look(Role role) {
        return form.usual(role).map(Code::look);
    }

    /** The name of the code below the usual one; nothing while the part has that itself. */
    private String issue(Role role) {
        return tags(role).stream()
                .map(Annotation::code)
                .filter(code -> !role.codes().contains(code))
                .distinct()
                .flatMap(code -> project.codebook().code(code).stream())
                .map(Code::name)
                .collect(Collectors.joining(", "));
    }
}
