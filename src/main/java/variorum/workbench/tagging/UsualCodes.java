package variorum.workbench.tagging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Entity;
import variorum.project.Project;

/** How often each code is used, and which code the mentions of an entity mostly have; of one snapshot. */
public final class UsualCodes {

    private final Codebook codebook;
    private final Map<Code.Id, Integer> uses = new HashMap<>();
    private final Map<Entity.Id, Map<Code.Id, Integer>> codesOf = new HashMap<>();

    private UsualCodes(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Counts the annotations of a project; costs a step for each of them. */
    public static UsualCodes of(Project project) {
        UsualCodes usual = new UsualCodes(project.codebook());
        project.allAnnotations().forEach(usual::count);
        return usual;
    }

    private void count(Annotation annotation) {
        uses.merge(annotation.code(), 1, Integer::sum);
        Entity.Id entity = annotation.entity();
        if (entity != null) {
            codesOf.computeIfAbsent(entity, id -> new HashMap<>()).merge(annotation.code(), 1, Integer::sum);
        }
    }

    /** How many annotations have a code. */
    public int uses(Code.Id code) {
        return uses.getOrDefault(code, 0);
    }

    /** The code most annotations of an entity have, unless it is retired; nothing where it has none. */
    public Optional<Code> of(Entity.Id entity) {
        return codesOf.getOrDefault(entity, Map.of()).entrySet().stream()
                .max(Map.Entry.<Code.Id, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(usual -> codebook.code(usual.getKey()))
                .filter(code -> !code.retired());
    }
}
