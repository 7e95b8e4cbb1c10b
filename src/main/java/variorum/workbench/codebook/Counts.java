package variorum.workbench.codebook;

import java.util.HashMap;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Code;
import variorum.project.Change;
import variorum.project.Project;
import variorum.text.Document;

/** How often each code is used. After a change only the documents it touched are counted again. */
final class Counts {

    private final Map<Code.Id, Integer> own = new HashMap<>();

    Counts(Project project) {
        project.annotations().values().forEach(annotations -> add(annotations, 1));
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same annotations
    void follow(Change change) {
        if (!change.touches(Project::annotations)) {
            return;
        }
        for (Map.Entry<Document.Id, Annotations> entry : change.before().annotations().entrySet()) {
            if (change.after().annotations().get(entry.getKey()) != entry.getValue()) {
                add(entry.getValue(), -1);
            }
        }
        for (Map.Entry<Document.Id, Annotations> entry : change.after().annotations().entrySet()) {
            if (change.before().annotations().get(entry.getKey()) != entry.getValue()) {
                add(entry.getValue(), 1);
            }
        }
    }

    private void add(Annotations annotations, int sign) {
        for (Annotation annotation : annotations.list()) {
            own.merge(annotation.code(), sign, Integer::sum);
        }
    }

    /** Annotations with this very code. */
    int of(Code.Id code) {
        return own.getOrDefault(code, 0);
    }
}
