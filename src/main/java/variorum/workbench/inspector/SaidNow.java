package variorum.workbench.inspector;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.project.Project;

/** Names what an original says that its copy does not: code, entity and answers, divided by dots. */
record SaidNow(Project project) {

    /** Empty when they say the same, of other words perhaps. */
    String of(Annotation copy, Annotation original) {
        Stream<String> code = copy.code().equals(original.code())
                ? Stream.empty()
                : project.codebook().code(original.code()).stream().map(Code::name);
        Stream<String> entity = Objects.equals(copy.entity(), original.entity())
                ? Stream.empty()
                : Stream.of(Optional.ofNullable(original.entity())
                        .map(Entity.Id::value)
                        .map(this::name)
                        .orElse("no entity"));
        Stream<String> answers = answers(
                copy.attributes(), original.attributes(), project.codebook().attributes(original.code()));
        return String.join(" · ", Stream.of(code, entity, answers).flatMap(each -> each).toList());
    }

    /** Empty when they have the same answers, of other parts perhaps. */
    String of(Statement copy, Statement original) {
        List<AttributeType> asked = Optional.ofNullable(project.statementTypes().get(original.type())).stream()
                .flatMap(type -> type.attributes().stream())
                .toList();
        return String.join(" · ", answers(copy.attributes(), original.attributes(), asked).toList());
    }

    private Stream<String> answers(Attributes copy, Attributes original, List<AttributeType> asked) {
        TreeSet<String> names = new TreeSet<>(copy.values().keySet());
        names.addAll(original.values().keySet());
        return names.stream()
                .filter(name -> !copy.all(name).equals(original.all(name)))
                .map(name -> name + " " + answer(original.all(name), isEntity(name, asked)));
    }

    private static boolean isEntity(String name, List<AttributeType> asked) {
        return asked.stream()
                .anyMatch(type -> type.name().equals(name) && type.kind() == AttributeType.Kind.ENTITY);
    }

    private String answer(List<String> answers, boolean entity) {
        return answers.isEmpty()
                ? "not answered"
                : String.join(", ", answers.stream().map(each -> entity ? name(each) : each).toList());
    }

    /** The name of an entity; of one that is gone, or never was one, what stands for it. */
    private String name(String id) {
        return project.entities().values().stream()
                .filter(entity -> entity.id().value().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id);
    }
}
