package variorum.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.text.Document;
import variorum.text.Span;

/**
 * A place that was found.
 *
 * @param document the document it lies in
 * @param span the place, UTF-16
 * @param annotation the annotation that was found; null when words were found
 */
public record Hit(Document.Id document, Span span, Annotation.@Nullable Id annotation) {

    /** The annotation that was found, if one was. */
    public Optional<Annotation.Ref> ref() {
        return annotation == null ? Optional.empty() : Optional.of(new Annotation.Ref(document, annotation));
    }

    /** Where to go to see it. */
    public Location location() {
        return annotation == null
                ? new Location.OnSpan(document, span)
                : new Location.OfAnnotation(new Annotation.Ref(document, annotation), span);
    }
}
