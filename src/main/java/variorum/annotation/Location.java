package variorum.annotation;

import java.util.Optional;
import variorum.text.Document;
import variorum.text.Span;

/** Where something is. What finds, warns, undoes or lists hands one over; what shows takes one. */
public sealed interface Location {

    /** The project as a whole. */
    record WholeProject() implements Location {}

    /** A document as a whole. */
    record InDocument(Document.Id id) implements Location {}

    /** A stretch of a document, UTF-16. */
    record OnSpan(Document.Id id, Span span) implements Location {}

    /** An annotation; the extent says where it lies or lay, also when it is gone. */
    record OfAnnotation(Annotation.Ref ref, Span extent) implements Location {}

    /** A code. */
    record OfCode(Code.Id id) implements Location {}

    /** A coder. */
    record OfCoder(Coder.Id id) implements Location {}

    /** An entity. */
    record OfEntity(Entity.Id id) implements Location {}

    /** A statement type. */
    record OfStatementType(StatementType.Id id) implements Location {}

    /** A statement. */
    record OfStatement(Statement.Id id) implements Location {}

    /** The document to open in order to see it, if it lies in one. */
    default Optional<Document.Id> document() {
        return switch (this) {
            case InDocument(Document.Id id) -> Optional.of(id);
            case OnSpan(Document.Id id, Span span) -> Optional.of(id);
            case OfAnnotation(Annotation.Ref ref, Span extent) -> Optional.of(ref.document());
            case WholeProject whole -> Optional.empty();
            case OfCode code -> Optional.empty();
            case OfCoder coder -> Optional.empty();
            case OfEntity entity -> Optional.empty();
            case OfStatementType type -> Optional.empty();
            case OfStatement statement -> Optional.empty();
        };
    }
}
