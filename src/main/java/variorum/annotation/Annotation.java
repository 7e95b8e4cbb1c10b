package variorum.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Identifier;
import variorum.text.Ids;
import variorum.text.Span;

/**
 * One coder's code on one or more spans of one document.
 *
 * @param id identifies it within its document
 * @param document the document the spans point into
 * @param code what it is tagged with
 * @param coder who tagged it
 * @param spans the places, UTF-16, in reading order, none overlapping another; at least one
 * @param entity who or what it names, where that is known
 * @param attributes answers to what the code asks
 * @param note the coder's note; may be empty
 * @param confidence how sure the coder is
 * @param origin how it came about
 */
public record Annotation(
        Id id,
        Document.Id document,
        Code.Id code,
        Coder.Id coder,
        List<Span> spans,
        Entity.@Nullable Id entity,
        Attributes attributes,
        String note,
        Confidence confidence,
        Origin origin) {

    /** Identifies an annotation within its document. */
    public record Id(String value) implements Identifier<Id> {
        /** Checks the form; see {@link Ids#checked}. */
        public Id {
            Ids.checked(value);
        }

        /** An id nobody else has. */
        public static Id fresh() {
            return new Id(Ids.fresh());
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Identifies an annotation within the project. */
    public record Ref(Document.Id document, Id annotation) implements Comparable<Ref> {
        @Override
        public int compareTo(Ref other) {
            int byDocument = document.compareTo(other.document);
            return byDocument != 0 ? byDocument : annotation.compareTo(other.annotation);
        }
    }

    /** Sorts the spans and checks that there is one and that none overlaps another. */
    public Annotation {
        note = Characters.whole(note);
        spans = spans.size() == 1 ? List.copyOf(spans) : spans.stream().sorted().toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an annotation needs a span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).overlaps(spans.get(i)) || spans.get(i - 1).equals(spans.get(i))) {
                throw new IllegalArgumentException("the parts of an annotation overlap");
            }
        }
    }

    /** One of which it is not known how it came about. */
    public Annotation(
            Id id,
            Document.Id document,
            Code.Id code,
            Coder.Id coder,
            List<Span> spans,
            Entity.@Nullable Id entity,
            Attributes attributes,
            String note,
            Confidence confidence) {
        this(id, document, code, coder, spans, entity, attributes, note, confidence, Origin.NONE);
    }

    /** A new annotation on one span, made under the code as it stands; nothing more said yet. */
    public static Annotation of(Document.Id document, Code code, Coder.Id coder, Span span) {
        return of(document, code.id(), coder, span).with(Origin.under(code));
    }

    /** A new annotation on one span, nothing more said yet, not even which version of the code's rules it follows. */
    public static Annotation of(Document.Id document, Code.Id code, Coder.Id coder, Span span) {
        return new Annotation(
                Id.fresh(), document, code, coder, List.of(span), null, Attributes.NONE, "", Confidence.SURE);
    }

    /** How the rest of the project refers to it. */
    public Ref ref() {
        return new Ref(document, id);
    }

    /** From the start of its first part to the end of its last. */
    public Span extent() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    /** Whether any part shares a character with the span; an empty part counts when the span holds its place. */
    public boolean touches(Span span) {
        return spans.stream().anyMatch(part -> part.overlaps(span) || (part.isEmpty() && span.contains(part.start())));
    }

    /** The tagged words in their text, parts joined by an ellipsis. */
    public String wordsIn(CharSequence text) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    }

    /** The same on other places. */
    public Annotation on(List<Span> places) {
        return new Annotation(id, document, code, coder, places, entity, attributes, note, confidence, origin);
    }

    /** The same with another code, judged anew under its rules as they stand. */
    public Annotation with(Code value) {
        return with(value.id()).with(origin.underVersion(value.version()));
    }

    /** The same with another code. */
    public Annotation with(Code.Id value) {
        return new Annotation(id, document, value, coder, spans, entity, attributes, note, confidence, origin);
    }

    /** The same naming another entity, or none. */
    public Annotation with(Entity.@Nullable Id value) {
        return new Annotation(id, document, code, coder, spans, value, attributes, note, confidence, origin);
    }

    /** The same with other answers. */
    public Annotation with(Attributes value) {
        return new Annotation(id, document, code, coder, spans, entity, value, note, confidence, origin);
    }

    /** The same with another note. */
    public Annotation withNote(String value) {
        return new Annotation(id, document, code, coder, spans, entity, attributes, value, confidence, origin);
    }

    /** The same, more or less sure. */
    public Annotation with(Confidence value) {
        return new Annotation(id, document, code, coder, spans, entity, attributes, note, value, origin);
    }

    /** The same, come about otherwise. */
    public Annotation with(Origin value) {
        return new Annotation(id, document, code, coder, spans, entity, attributes, note, confidence, value);
    }
}
