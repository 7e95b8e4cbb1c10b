package variorum.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.LossReport.Place;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Finds where in the reports of a project something lies. */
final class LossPlaces {

    private static final int LONGEST_QUOTE = 60;

    private final Project project;
    private final Map<Document.Id, Offsets> offsets = new HashMap<>();

    LossPlaces(Project project) {
        this.project = project;
    }

    /** The place in a report; empty for what lies in none. */
    Optional<Place> of(Location location) {
        return switch (location) {
            case Location.OnSpan(Document.Id id, Span span) -> at(id, span);
            case Location.OfAnnotation(Annotation.Ref ref, Span extent) -> at(ref.document(), extent);
            case Location.InDocument(Document.Id id) -> project.document(id).map(in -> new Place(in, null, 1, 1, ""));
            case Location.OfStatement(Statement.Id id) -> ofStatement(id);
            case Location.WholeProject whole -> Optional.empty();
            case Location.OfCode code -> Optional.empty();
            case Location.OfCoder coder -> Optional.empty();
            case Location.OfEntity entity -> Optional.empty();
            case Location.OfStatementType form -> Optional.empty();
        };
    }

    /** A statement has no words of its own; those of its first part tell which it is. */
    private Optional<Place> ofStatement(Statement.Id id) {
        return project.statements().find(id).flatMap(made -> made.parts().values().stream()
                .flatMap(Collection::stream)
                .flatMap(part -> project.annotation(part).stream())
                .findFirst()
                .flatMap(first -> at(first.document(), first.extent())));
    }

    private Optional<Place> at(Document.Id id, Span span) {
        return project.document(id).map(document -> at(document, span));
    }

    private Place at(Document document, Span span) {
        Offsets counted = offsets.computeIfAbsent(document.id(), id -> Offsets.of(document.text()));
        Offsets.Position start = counted.position(span.start());
        String quote = span.in(document.text()).replaceAll("\\s+", " ");
        int cut = Math.min(quote.length(), LONGEST_QUOTE);
        int end = cut < quote.length() && Character.isHighSurrogate(quote.charAt(cut - 1)) ? cut - 1 : cut;
        String shown = end < quote.length() ? quote.substring(0, end) + " …" : quote;
        return new Place(document, counted.toCodePoints(span), start.line(), start.column(), shown);
    }
}
