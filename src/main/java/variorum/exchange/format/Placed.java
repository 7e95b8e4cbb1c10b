package variorum.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
        return in(project, unit, document -> document, annotation ->
                project.codebook().code(annotation.code()).map(Code::name).orElse(""));
    }

    /** The same where a document is known by the stem of its file, see {@link FileNames}, and a code by its label. */
    public static List<Placed> byFile(Project project, OffsetUnit unit) {
        Map<Document.Id, String> stems = FileNames.of(project.documents().keySet());
        CodeLabels labels = new CodeLabels(project.codebook());
        return in(project, unit, document -> new Document.Id(Objects.requireNonNull(stems.get(document))), annotation ->
                labels.of(annotation.code()));
    }

    private static List<Placed> in(Project project, OffsetUnit unit, UnaryOperator<Document.Id> known,
            Function<Annotation, String> code) {
        List<Placed> placed = new ArrayList<>();
        for (Document document : project.documentsByName()) {
            Offsets offsets = Offsets.of(document.text());
            for (Annotation annotation : project.annotationsOf(document.id()).list()) {
                for (Span span : annotation.spans()) {
                    placed.add(new Placed(known.apply(document.id()), code.apply(annotation), unit.of(offsets, span),
                            span.in(document.text())));
                }
            }
        }
        return placed;
    }
}
