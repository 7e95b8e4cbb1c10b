package variorum.project;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.annotation.Entity;

/** The words for kinds of entities. They are the project's own; each has one spelling, so that it is counted as one. */
public final class EntityKinds {

    private EntityKinds() {}

    /**
     * A kind as other entities spell it, most of them if they differ in capitals only; as it is said if it is new.
     *
     * @param said what is typed, or the name of a code that becomes a kind
     * @param changed the entities that are about to get it, whose present kinds don't count
     */
    public static String spelled(Project project, String said, Set<Entity.Id> changed) {
        String kind = said.strip();
        Map<String, Long> spellings = project.entities().values().stream()
                .filter(entity -> !changed.contains(entity.id()) && entity.kind().equalsIgnoreCase(kind))
                .collect(Collectors.groupingBy(Entity::kind, Collectors.counting()));
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(kind);
    }
}
