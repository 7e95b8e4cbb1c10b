package variorum.project;

import java.util.List;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zones;

/** Where an edit happens: what undo scrolls to. */
final class Locations {

    private Locations() {}

    static Location of(Edit edit, Project before, Project after) {
        return switch (edit) {
            case Edit.PutDocument(Document document) -> new Location.InDocument(document.id());
            case Edit.RemoveDocument(Document.Id id) -> new Location.InDocument(id);
            case Edit.PutZones(Document.Id id, Zones zones) -> new Location.InDocument(id);
            case Edit.PutCode(Code code) -> new Location.OfCode(code.id());
            case Edit.RemoveCode(Code.Id id) -> new Location.OfCode(id);
            case Edit.PutCoder(Coder coder) -> new Location.OfCoder(coder.id());
            case Edit.RemoveCoder(Coder.Id id) -> new Location.OfCoder(id);
            case Edit.PutEntity(Entity entity) -> new Location.OfEntity(entity.id());
            case Edit.RemoveEntity(Entity.Id id) -> new Location.OfEntity(id);
            case Edit.PutStatementType(StatementType type) -> new Location.OfStatementType(type.id());
            case Edit.RemoveStatementType(StatementType.Id id) -> new Location.OfStatementType(id);
            case Edit.PutAnnotation(Annotation annotation) ->
                    new Location.OfAnnotation(annotation.ref(), annotation.extent());
            case Edit.RemoveAnnotation(Annotation.Ref ref) -> new Location.OfAnnotation(ref, extent(ref, before));
            case Edit.PutStatement(Statement statement) -> new Location.OfStatement(statement.id());
            case Edit.RemoveStatement(Statement.Id id) -> new Location.OfStatement(id);
            case Edit.PutRule rule -> new Location.WholeProject();
            case Edit.RemoveRule rule -> new Location.WholeProject();
            case Edit.PutCorrections(DocumentPair pair, List<Correction> said) ->
                    said.isEmpty() ? new Location.InDocument(pair.a())
                            : new Location.OnSpan(pair.a(), said.getLast().inA());
            case Edit.PutRejections(Document.Id id, List<Rejection> rejected) -> changed(id, rejected, before);
            case Edit.PutSavedQuery query -> new Location.WholeProject();
            case Edit.RemoveSavedQuery query -> new Location.WholeProject();
            case Edit.PutProjectNote note -> new Location.WholeProject();
            case Edit.Batch(String label, List<Edit> edits) -> common(edits, before, after);
        };
    }

    private static Span extent(Annotation.Ref ref, Project project) {
        return project.annotation(ref).map(Annotation::extent).orElse(new Span(0, 0));
    }

    /** At the first name that comes to be rejected, or no longer is. */
    private static Location changed(Document.Id id, List<Rejection> rejected, Project before) {
        List<Rejection> old = before.rejectionsIn(id);
        return Stream.concat(
                        rejected.stream().filter(each -> !old.contains(each)),
                        old.stream().filter(each -> !rejected.contains(each)))
                .min(Rejection::compareTo)
                .<Location>map(each -> new Location.OnSpan(id, each.span()))
                .orElse(new Location.InDocument(id));
    }

    /** A batch in one document is in that document; a batch about one thing is at that thing; else it is everywhere. */
    private static Location common(List<Edit> edits, Project before, Project after) {
        List<Location> all = edits.stream().map(edit -> of(edit, before, after)).distinct().toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        List<Document.Id> documents = all.stream().flatMap(place -> place.document().stream()).distinct().toList();
        return documents.size() == 1
                ? all.stream().filter(place -> place.document().isPresent()).findFirst().orElseThrow()
                : new Location.WholeProject();
    }
}
