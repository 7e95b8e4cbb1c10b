package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.collation.Projection;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Tokenizer;

/** Whatever is carried keeps its words, is put once, is taken back whole, and remembers where it came from. */
class CarryingPropertiesTest {

    private final long seed = System.nanoTime();
    private final Project start = new RandomVersions(seed).make(600, 60);

    private static Carrying carrying(Project project) {
        return Carrying.of(
                project, RandomVersions.A, RandomVersions.B, Coders.own(RandomVersions.ADA), Progress.NONE);
    }

    private static Project apply(Project project, Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return draft.project();
    }

    private static Edit all(Project project) {
        return carrying(project).acceptingAll(Projection.Fit.TRIMMED).orElseThrow();
    }

    /** Without the marks between them, which fit as they stand. */
    private static List<String> words(Annotation annotation, String text) {
        return annotation.spans().stream()
                .flatMap(span -> Tokenizer.words(text, span).stream())
                .map(word -> word.span().in(text))
                .toList();
    }

    @RepeatedTest(6)
    void everythingIsCarriedOnceAndTakenBackInOneStep() {
        Draft draft = new Draft(start);
        Edit inverse = draft.apply(all(start));
        Project carried = draft.project();
        assertThat(apply(carried, inverse)).as("seed %d", seed).isEqualTo(start);
        assertThat(carrying(carried).acceptingAll(Projection.Fit.TRIMMED)).as("seed %d", seed).isEmpty();
        assertThat(carried.annotationsOf(RandomVersions.B).list().stream().map(Sameness::of))
                .as("seed %d", seed)
                .doesNotHaveDuplicates();
        assertThat(carried.annotationsOf(RandomVersions.A)).isEqualTo(start.annotationsOf(RandomVersions.A));
    }

    @RepeatedTest(6)
    void theCopyOfWhatFitsHasTheWordsOfItsOriginal() {
        Project carried = apply(start, all(start));
        String a = start.documents().get(RandomVersions.A).text();
        String b = start.documents().get(RandomVersions.B).text();
        for (Annotation copy : carried.annotationsOf(RandomVersions.B).list()) {
            Origin.Carried from = Optional.ofNullable(copy.origin().carried()).orElseThrow();
            Annotation original = carried.annotation(from.from()).orElseThrow();
            if (from.fit() == Origin.Fit.SAME) {
                assertThat(words(copy, b)).as("seed %d", seed).isEqualTo(words(original, a));
            }
            assertThat(copy.code()).isEqualTo(original.code());
            assertThat(copy.entity()).isEqualTo(original.entity());
            assertThat(copy.attributes()).isEqualTo(original.attributes());
        }
    }

    @RepeatedTest(6)
    void carriedStatementsBindTagsOfTheOtherVersionInTheSameRoles() {
        Project carried = apply(start, all(start));
        List<Statement> copies = carried.statements().all().stream().filter(one -> one.carried() != null).toList();
        assertThat(copies).as("seed %d", seed).isNotEmpty().allSatisfy(copy -> {
            Statement original = carried.statements().find(copy.carried().from()).orElseThrow();
            assertThat(copy.bound()).allSatisfy(ref -> assertThat(ref.document()).isEqualTo(RandomVersions.B));
            assertThat(original.parts().keySet()).containsAll(copy.parts().keySet());
        });
    }

    @RepeatedTest(6)
    void onlyTheCopiesOfWhatChangedAreAskedAboutAndOnce() {
        Project carried = apply(start, all(start));
        assertThat(OutOfStep.tags(carried)).isEmpty();
        assertThat(OutOfStep.statements(carried)).isEmpty();
        Annotation copy = carried.annotationsOf(RandomVersions.B).list().getFirst();
        Annotation original = carried.annotation(copy.origin().carried().from()).orElseThrow();
        Annotation other = original.with(Attributes.NONE.with("form", "other"));
        Project changed = apply(carried, new Edit.PutAnnotation(other));

        OutOfStep.Tag asked = OutOfStep.tags(changed).getFirst();
        assertThat(OutOfStep.tags(changed)).as("seed %d", seed).hasSize(1);
        assertThat(asked.copy()).isEqualTo(copy);
        assertThat(OutOfStep.tags(apply(changed, OutOfStep.keeping(asked)))).isEmpty();
        Project followed = apply(changed, OutOfStep.following(asked).orElseThrow());
        assertThat(OutOfStep.tags(followed)).isEmpty();
        assertThat(followed.annotation(copy.ref()).orElseThrow().attributes()).isEqualTo(other.attributes());
        assertThat(followed.annotation(copy.ref()).orElseThrow().spans()).isEqualTo(copy.spans());
    }
}
