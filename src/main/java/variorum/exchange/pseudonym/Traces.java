package variorum.exchange.pseudonym;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.text.Document;
import variorum.text.Span;

/** Where in a project lies what is said of the same project without names: the way back, for those who may know it. */
public final class Traces {

    private final Map<Object, Location> things = new HashMap<>();
    private final Map<Document.Id, Document.Id> reports = new HashMap<>();
    private final Map<Document.Id, Rewritten> texts = new HashMap<>();

    Traces(Contents all, Hidden hidden, Function<Document.Id, Rewritten> rewritten) {
        all.documents().forEach(document -> {
            Document.Id id = hidden.id(document.id());
            reports.put(id, document.id());
            texts.put(id, rewritten.apply(document.id()));
        });
        all.annotations().forEach(tag -> things.put(
                hidden.id(tag.ref()), new Location.OfAnnotation(tag.ref(), tag.extent())));
        all.codes().forEach(code -> things.put(hidden.id(code.id()), new Location.OfCode(code.id())));
        all.coders().forEach(coder -> things.put(hidden.id(coder.id()), new Location.OfCoder(coder.id())));
        all.entities().forEach(entity -> things.put(hidden.id(entity.id()), new Location.OfEntity(entity.id())));
        all.statementTypes().forEach(type -> things.put(hidden.id(type.id()), new Location.OfStatementType(type.id())));
        all.statements().forEach(each -> things.put(hidden.id(each.id()), new Location.OfStatement(each.id())));
    }

    /** The same loss with its place in the project as it was. */
    public Loss of(Loss loss) {
        return new Loss(loss.what(), of(loss.location()), loss.sentence(), loss.isLeftOut());
    }

    private Location of(Location there) {
        return switch (there) {
            case Location.WholeProject whole -> whole;
            case Location.InDocument(Document.Id id) -> new Location.InDocument(report(id));
            case Location.OnSpan(Document.Id id, Span span) -> onSpan(id, span, there);
            case Location.OfAnnotation(Annotation.Ref ref, Span extent) -> things.getOrDefault(ref, there);
            case Location.OfCode(var id) -> things.getOrDefault(id, there);
            case Location.OfCoder(var id) -> things.getOrDefault(id, there);
            case Location.OfEntity(var id) -> things.getOrDefault(id, there);
            case Location.OfStatementType(var id) -> things.getOrDefault(id, there);
            case Location.OfStatement(var id) -> things.getOrDefault(id, there);
        };
    }

    private Document.Id report(Document.Id id) {
        return reports.getOrDefault(id, id);
    }

    private Location onSpan(Document.Id id, Span span, Location there) {
        Rewritten text = texts.get(id);
        return text == null ? there : new Location.OnSpan(report(id), text.was(span));
    }
}
