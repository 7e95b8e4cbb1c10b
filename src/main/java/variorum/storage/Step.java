package variorum.storage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.project.Edit;
import variorum.text.Document;

/**
 * One single edit of a journal line with its own inverse. A line keeps its edit as steps, so that a large import is
 * many small rows and the steps that touched one thing can be found.
 *
 * @param edit what was done; not a batch
 * @param inverse what takes it back; a batch where that takes several edits
 */
record Step(Edit edit, Edit inverse) {

    /**
     * What a step is about.
     *
     * @param kind such as {@code annotation}, as in the file
     * @param document the document it is or lies in, if any
     * @param id its own id
     */
    record Thing(String kind, Document.@Nullable Id document, String id) {}

    /**
     * Takes an edit and its inverse apart.
     *
     * @throws IllegalArgumentException when a batch is not undone by as many edits, the last first
     */
    static List<Step> of(Edit edit, Edit inverse) {
        List<Step> steps = new ArrayList<>();
        collect(edit, inverse, steps);
        return steps;
    }

    private static void collect(Edit edit, Edit inverse, List<Step> steps) {
        if (!(edit instanceof Edit.Batch batch)) {
            steps.add(new Step(edit, inverse));
            return;
        }
        List<Edit> edits = batch.edits();
        if (!(inverse instanceof Edit.Batch back) || back.edits().size() != edits.size()) {
            throw new IllegalArgumentException("the inverse of a batch is not its inverses in reverse");
        }
        for (int i = 0; i < edits.size(); i++) {
            collect(edits.get(i), back.edits().get(edits.size() - 1 - i), steps);
        }
    }

    /** What it is about. */
    Thing thing() {
        return switch (edit) {
            case Edit.PutDocument put -> document("document", put.document().id());
            case Edit.RemoveDocument(Document.Id id) -> document("document", id);
            case Edit.PutZones put -> document("zones", put.document());
            case Edit.PutCode put -> new Thing("code", null, put.code().id().value());
            case Edit.RemoveCode remove -> new Thing("code", null, remove.id().value());
            case Edit.PutCoder put -> new Thing("coder", null, put.coder().id().value());
            case Edit.RemoveCoder remove -> new Thing("coder", null, remove.id().value());
            case Edit.PutEntity put -> new Thing("entity", null, put.entity().id().value());
            case Edit.RemoveEntity remove -> new Thing("entity", null, remove.id().value());
            case Edit.PutStatementType put -> new Thing("statement_type", null, put.type().id().value());
            case Edit.RemoveStatementType remove -> new Thing("statement_type", null, remove.id().value());
            case Edit.PutAnnotation put -> annotation(put.annotation().ref());
            case Edit.RemoveAnnotation remove -> annotation(remove.ref());
            case Edit.PutStatement put -> new Thing("statement", null, put.statement().id().value());
            case Edit.RemoveStatement remove -> new Thing("statement", null, remove.id().value());
            case Edit.PutRule put -> new Thing("rule", null, put.rule().id().value());
            case Edit.RemoveRule remove -> new Thing("rule", null, remove.id().value());
            case Edit.PutCorrections put -> new Thing("corrections", put.pair().a(), put.pair().b().value());
            case Edit.PutRejections put -> document("rejections", put.document());
            case Edit.PutSavedQuery put -> new Thing("query", null, put.query().name());
            case Edit.RemoveSavedQuery remove -> new Thing("query", null, remove.name());
            case Edit.PutProjectNote put -> new Thing("project_note", null, "");
            case Edit.Batch batch -> throw new IllegalStateException("a step is a single edit");
        };
    }

    private static Thing document(String kind, Document.Id id) {
        return new Thing(kind, id, id.value());
    }

    private static Thing annotation(Annotation.Ref ref) {
        return new Thing("annotation", ref.document(), ref.annotation().value());
    }
}
