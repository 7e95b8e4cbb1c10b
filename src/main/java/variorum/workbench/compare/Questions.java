package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.project.Project;
import variorum.text.Document;

/**
 * Everything that the comparison of each two of some versions depends on.
 *
 * @param versions the versions from left to right; a siglum is the document's identifier
 * @param rules what the reader has decided beforehand
 */
record Questions(List<Witness> versions, Rules rules) {

    Questions {
        versions = List.copyOf(versions);
    }

    /** The questions for some documents of a project; nothing if one of them is gone. */
    static Optional<Questions> of(Project project, List<Document.Id> columns) {
        List<Witness> versions = columns.stream()
                .flatMap(id -> project.document(id).stream())
                .map(document -> witness(project, document))
                .toList();
        return versions.size() < columns.size()
                ? Optional.empty()
                : Optional.of(new Questions(versions, rules(project, columns)));
    }

    /** What was decided of other pairs is left out, so that it does not ask anew. */
    private static Rules rules(Project project, List<Document.Id> columns) {
        return project.comparing().inForce(columns.stream().collect(Collectors.toMap(id -> id, Document.Id::value)));
    }

    private static Witness witness(Project project, Document document) {
        return Witness.of(document.id().value(), document, project.zonesOf(document.id()));
    }

    /** The question for two of the versions. */
    Question between(int a, int b) {
        return new Question(versions.get(a), versions.get(b), rules);
    }

    /** One for each two, the version on the left first. */
    List<Question> each() {
        List<Question> each = new ArrayList<>();
        for (int a = 0; a < versions.size(); a++) {
            for (int b = a + 1; b < versions.size(); b++) {
                each.add(between(a, b));
            }
        }
        return each;
    }

    /** Whether the pair of base and a version in hand is about the same texts as before, so that places still exist. */
    boolean asksAbout(Questions other) {
        return versions.stream().map(Witness::siglum).toList()
                .equals(other.versions.stream().map(Witness::siglum).toList());
    }
}
