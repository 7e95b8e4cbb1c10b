package variorum.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Statement;

/** Merging, splitting and letting go of entities, each one step of undo. */
public final class EntityGestures {

    private EntityGestures() {}

    /**
     * Makes two entities one: whatever names the first names the second, whose aliases take in the first's names. Kind,
     * note and identifier of the first are kept where the second has none; two notes stand one below the other.
     */
    public static Edit.Batch merging(Project project, Entity.Id from, Entity.Id into) {
        Entity gone = entity(project, from);
        Entity stays = entity(project, into);
        if (from.equals(into)) {
            throw new EditRejected(stays.name() + " can't be merged with itself.");
        }
        Set<String> aliases = new LinkedHashSet<>(stays.aliases());
        aliases.add(gone.name());
        aliases.addAll(gone.aliases());
        Entity joined = new Entity(
                into, stays.name(), stays.kind().isEmpty() ? gone.kind() : stays.kind(), List.copyOf(aliases),
                joined(stays.note(), gone.note()),
                stays.externalId().isEmpty() ? gone.externalId() : stays.externalId());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutEntity(joined));
        edits.addAll(naming(project, from, into));
        edits.add(new Edit.RemoveEntity(from));
        return new Edit.Batch("merge " + gone.name() + " into " + stays.name(), edits);
    }

    private static String joined(String one, String other) {
        return other.isBlank() || other.equals(one) ? one : one.isBlank() ? other : one + "\n" + other;
    }

    /**
     * Splits an entity: these annotations, and those of the aliases that go with them, name a new entity.
     *
     * @param fresh the new entity, not in the registry yet; its name and aliases are taken from the old one's aliases
     */
    public static Edit.Batch splitting(
            Project project, Entity.Id entity, Entity fresh, Collection<Annotation.Ref> refs) {
        Entity old = entity(project, entity);
        Set<String> going = new HashSet<>(fresh.aliases());
        going.add(fresh.name());
        Entity left = new Entity(
                old.id(),
                old.name(),
                old.kind(),
                old.aliases().stream().filter(alias -> !going.contains(alias)).toList(),
                old.note(),
                old.externalId());
        Set<Annotation.Ref> wanted = new HashSet<>(refs);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutEntity(fresh));
        if (!left.equals(old)) {
            edits.add(new Edit.PutEntity(left));
        }
        named(project, entity).stream()
                .filter(tag -> wanted.contains(tag.ref()))
                .forEach(tag -> edits.add(new Edit.PutAnnotation(tag.with(fresh.id()))));
        return new Edit.Batch("split " + fresh.name() + " from " + old.name(), edits);
    }

    /** Takes an entity out of the registry; what named it names nobody. */
    public static Edit.Batch removing(Project project, Entity.Id entity) {
        Entity old = entity(project, entity);
        List<Edit> edits = new ArrayList<>(naming(project, entity, null));
        edits.add(new Edit.RemoveEntity(entity));
        return new Edit.Batch("remove " + old.name(), edits);
    }

    /** The annotations that name an entity. */
    public static List<Annotation> named(Project project, Entity.Id entity) {
        return project.allAnnotations().filter(tag -> entity.equals(tag.entity())).toList();
    }

    private static Entity entity(Project project, Entity.Id id) {
        Entity entity = project.entities().get(id);
        if (entity == null) {
            throw new EditRejected("This entity is no longer in the registry.");
        }
        return entity;
    }

    /** Lets everything name another entity, links and answers alike; or nobody when that is null. */
    private static List<Edit> naming(Project project, Entity.Id from, Entity.@Nullable Id to) {
        List<Edit> edits = new ArrayList<>();
        project.allAnnotations().forEach(tag -> {
            Attributes answers = answering(tag.attributes(), asked(project, tag.code()), from, to);
            boolean linked = from.equals(tag.entity());
            if (linked || !answers.equals(tag.attributes())) {
                edits.add(new Edit.PutAnnotation((linked ? tag.with(to) : tag).with(answers)));
            }
        });
        for (Statement statement : project.statements().all()) {
            Attributes answers =
                    answering(statement.attributes(), asked(project, statement), from, to);
            if (!answers.equals(statement.attributes())) {
                edits.add(new Edit.PutStatement(statement.with(answers)));
            }
        }
        return edits;
    }

    private static List<AttributeType> asked(Project project, Code.Id code) {
        return project.codebook().attributes(code);
    }

    private static List<AttributeType> asked(Project project, Statement statement) {
        return Stream.ofNullable(project.statementTypes().get(statement.type()))
                .flatMap(type -> type.attributes().stream())
                .toList();
    }

    private static Attributes answering(
            Attributes answers, List<AttributeType> asked, Entity.Id from, Entity.@Nullable Id to) {
        Attributes changed = answers;
        for (AttributeType type : asked) {
            List<String> given = answers.all(type.name());
            if (type.kind() == AttributeType.Kind.ENTITY && given.contains(from.value())) {
                changed = changed.with(type.name(), given.stream()
                        .filter(answer -> to != null || !answer.equals(from.value()))
                        .map(answer -> to != null && answer.equals(from.value()) ? to.value() : answer)
                        .distinct()
                        .toList());
            }
        }
        return changed;
    }
}
