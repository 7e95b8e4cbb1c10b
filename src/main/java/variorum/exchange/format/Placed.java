package variorum.exchange.format;

import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * One span as a reader of a written file finds it: what the self-check compares.
 *
 * @param document the document
 * @param code the name of the code
 * @param place the span in the format's own unit
 * @param words the words that the file's own text has at this place
 */
public record Placed(Document.Id document, String code, Span place, String words) {

    /** The spans a project has, in a unit. */
    public static List<Placed> in(Project project, OffsetUnit unit) {
        List<Placed> placed = new ArrayList<>();
        for (Document document : project.documentsByName()) {
            Offsets offsets = Offsets.of(document.text());
            for (Annotation annotation : project.annotationsOf(document.id()).list()) {
                String code = project.codebook().code(annotation.code()).map(Code::name).orElse("");
                for (Span span : annotation.spans()) {
                    placed.add(new Placed(document.id(), code, unit.of(offsets, span), span.in(document.text())));
                }
            }
        }
        return placed;
    }
}
