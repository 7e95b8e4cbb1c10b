package variorum.project;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.text.Document;

/** The annotations of a draft. Those of a document are copied when the first edit touches them and changed in place. */
final class DraftedAnnotations {

    private final Map<Document.Id, Map<Annotation.Id, Annotation>> touched = new HashMap<>();
    private PMap<Document.Id, Annotations> settled;

    DraftedAnnotations(PMap<Document.Id, Annotations> start) {
        settled = start;
    }

    /** All as they stand now, by document. */
    PMap<Document.Id, Annotations> settled() {
        touched.forEach((id, byId) -> {
            Annotations set = Annotations.of(byId.values());
            settled = set.size() == 0 ? settled.minus(id) : settled.plus(id, set);
        });
        touched.clear();
        return settled;
    }

    Stream<Annotation> all() {
        return settled().values().stream().flatMap(set -> set.list().stream());
    }

    /** Answers what had its id before. */
    @Nullable
    Annotation put(Annotation annotation) {
        return of(annotation.document()).put(annotation.id(), annotation);
    }

    /** Answers what is gone. */
    @Nullable
    Annotation remove(Annotation.Ref ref) {
        return of(ref.document()).remove(ref.annotation());
    }

    @Nullable
    Annotation find(Annotation.Ref ref) {
        Map<Annotation.Id, Annotation> changed = touched.get(ref.document());
        return changed != null
                ? changed.get(ref.annotation())
                : settled.getOrDefault(ref.document(), Annotations.NONE).find(ref.annotation()).orElse(null);
    }

    boolean hasAny(Document.Id id) {
        Map<Annotation.Id, Annotation> changed = touched.get(id);
        return changed != null ? !changed.isEmpty() : settled.containsKey(id);
    }

    private Map<Annotation.Id, Annotation> of(Document.Id id) {
        return touched.computeIfAbsent(id, document -> {
            Map<Annotation.Id, Annotation> copy = new HashMap<>();
            settled.getOrDefault(document, Annotations.NONE).list().forEach(one -> copy.put(one.id(), one));
            return copy;
        });
    }
}
