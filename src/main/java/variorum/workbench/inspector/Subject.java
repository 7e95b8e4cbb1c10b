package variorum.workbench.inspector;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.text.Document;

/** What the inspector shows. */
public sealed interface Subject {

    /** Nothing is selected and nothing is open. */
    record Nothing() implements Subject {}

    /**
     * The project as a whole, which was asked for.
     *
     * @param note the researchers' note; may be empty
     * @param reports its documents
     * @param tags its annotations
     * @param statements its statements
     */
    record Whole(String note, int reports, int tags, int statements) implements Subject {}

    /**
     * No tag is selected: the document at hand.
     *
     * @param document the document
     * @param words words of its story
     * @param paragraphs paragraphs of its story
     * @param tags its annotations
     */
    record Report(Document document, int words, int paragraphs, int tags) implements Subject {}

    /**
     * One annotation.
     *
     * @param annotation the annotation
     * @param code its code
     * @param child whether the code stands below another
     * @param quote the tagged words
     * @param place where they stand, in words
     * @param fields what its code asks
     * @param entity who or what it names
     * @param strays what its original says by now, if it was carried and is out of step; then the like of the
     *     statements that bind it
     */
    record One(
            Annotation annotation,
            Code code,
            boolean child,
            String quote,
            String place,
            List<Field> fields,
            Optional<Entity> entity,
            List<Stray> strays)
            implements Subject {}

    /**
     * Several annotations.
     *
     * @param annotations the annotations, at least two
     * @param code their code, if it is the same
     * @param fields what all their codes ask
     * @param entity who or what they name, if it is the same
     * @param namesDiffer whether they name several, or only some name one
     * @param confidence how sure, if it is the same
     */
    record Several(
            List<Annotation> annotations,
            Optional<Code> code,
            List<Field> fields,
            Optional<Entity> entity,
            boolean namesDiffer,
            Optional<Confidence> confidence)
            implements Subject {}
}
