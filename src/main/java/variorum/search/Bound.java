package variorum.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.text.Document;

/**
 * How tags are bound into statements, as far as a search has to know.
 *
 * @param statements the statements that bind a tag
 * @param tag the tag that is referred to, wherever it lies
 * @param text the text of a document
 */
public record Bound(
        Function<Annotation.Ref, List<Statement>> statements,
        Function<Annotation.Ref, Optional<Annotation>> tag,
        Function<Document.Id, String> text) {

    /** No statements. */
    public static final Bound NONE = new Bound(tag -> List.of(), tag -> Optional.empty(), document -> "");

    /** What a tag says, its parts joined by a blank. */
    String words(Annotation annotation) {
        String whole = text.apply(annotation.document());
        return annotation.spans().stream().map(span -> span.in(whole)).collect(Collectors.joining(" "));
    }
}
