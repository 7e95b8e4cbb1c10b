package variorum.project;

import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.text.Document;
import variorum.text.Span;

/** Richer gestures, each made of the few edits there are, so that each is one step of undo. */
public final class Gestures {

    private Gestures() {}

    /**
     * A new annotation that says under which version of its code's rules it was made. Every hand that tags makes its
     * annotations here; only what comes from elsewhere (an import, say) may not know.
     */
    public static Annotation tag(Project project, Document.Id document, Code.Id code, Coder.Id coder, Span span) {
        Annotation made = Annotation.of(document, code, coder, span);
        return project.codebook().code(code).map(known -> made.with(Origin.under(known))).orElse(made);
    }

    /** The annotation with another code, judged anew under its rules as they stand. */
    public static Annotation recode(Project project, Annotation annotation, Code.Id code) {
        return project.codebook().code(code).map(annotation::with).orElseGet(() -> annotation.with(code));
    }

    /**
     * Removes annotations and takes them out of the statements that bind them; a statement left without parts goes too.
     */
    public static Edit removing(Project project, List<Annotation.Ref> refs, String label) {
        List<Edit> edits = new ArrayList<>();
        List<Statement> bound = refs.stream()
                .flatMap(ref -> project.statements().binding(ref).stream())
                .distinct()
                .toList();
        for (Statement statement : bound) {
            Statement left = statement;
            for (Annotation.Ref ref : refs) {
                left = left.without(ref);
            }
            edits.add(left.parts().isEmpty()
                    ? new Edit.RemoveStatement(statement.id())
                    : new Edit.PutStatement(left));
        }
        refs.forEach(ref -> edits.add(new Edit.RemoveAnnotation(ref)));
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(label, edits);
    }

    /** Removes a document with everything in it. */
    public static Edit removing(Project project, Document document) {
        List<Annotation.Ref> refs = project.annotationsOf(document.id()).list().stream().map(Annotation::ref).toList();
        List<Edit> edits = new ArrayList<>();
        if (!refs.isEmpty()) {
            removing(project, refs, "").single().forEach(edits::add);
        }
        edits.add(new Edit.RemoveDocument(document.id()));
        return new Edit.Batch("remove " + document.name(), edits);
    }
}
