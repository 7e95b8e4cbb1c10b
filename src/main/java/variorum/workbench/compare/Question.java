package variorum.workbench.compare;

import java.util.Optional;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.project.Project;
import variorum.text.Document;

/**
 * Everything that a comparison depends on. While two questions are equal the answer to the first still holds: tags and
 * notes are not part of it.
 *
 * @param a the version on the left; its siglum is the document's identifier
 * @param b the version on the right
 * @param rules what the reader has decided beforehand
 */
record Question(Witness a, Witness b, Rules rules) {

    /** The question for two documents of a project; nothing if one of them is gone. */
    static Optional<Question> of(Project project, Pair pair) {
        return project.document(pair.a()).flatMap(a -> project.document(pair.b())
                .map(b -> new Question(witness(project, a), witness(project, b), Rules.NONE)));
    }

    /** Whether it is about the same texts, so that the old answer's places still exist. */
    boolean asksAbout(Question other) {
        return a.siglum().equals(other.a.siglum()) && b.siglum().equals(other.b.siglum());
    }

    private static Witness witness(Project project, Document document) {
        return Witness.of(document.id().value(), document, project.zonesOf(document.id()));
    }
}
