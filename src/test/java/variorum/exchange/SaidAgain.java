package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import variorum.annotation.Annotation;
import variorum.exchange.format.CodeLabels;
import variorum.project.Project;
import variorum.text.Document;

/** Holds a project that came back against {@link Planted#project}, where identifiers are not what they were. */
public final class SaidAgain {

    private SaidAgain() {}

    /**
     * Requires that every report came back with its name, what is known about it and its tags: codes, places, coders,
     * notes, answers and doubts.
     *
     * @param more what else is to be the same about a tag; null leaves the tag out
     */
    public static void require(Project back, BiFunction<Project, Annotation, Object> more) {
        for (Document document : Planted.project().documents().values()) {
            Document same = back.documents().values().stream().filter(each -> each.text().equals(document.text()))
                    .findFirst().orElseThrow();
            assertThat(same.name()).isEqualTo(document.name());
            assertThat(same.metadata()).isEqualTo(document.metadata());
            assertThat(tags(back, same.id(), more))
                    .containsExactlyInAnyOrderElementsOf(tags(Planted.project(), document.id(), more));
        }
    }

    private static List<String> tags(
            Project project, Document.Id document, BiFunction<Project, Annotation, Object> more) {
        CodeLabels labels = new CodeLabels(project.codebook());
        return project.annotationsOf(document).list().stream()
                .filter(each -> more.apply(project, each) != null)
                .map(each -> labels.of(each.code()) + each.spans()
                        + Objects.requireNonNull(project.coders().get(each.coder())).name() + each.note()
                        + each.attributes() + each.confidence() + more.apply(project, each))
                .toList();
    }
}
