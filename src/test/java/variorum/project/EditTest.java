package variorum.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class EditTest {

    /** Edits that the project took, each with the inverse it answered. */
    private record Taken(Project before, Edit edit, Edit inverse, Project after) {}

    private static List<Taken> take(long seed, int count) {
        RandomEdits edits = new RandomEdits(seed);
        List<Taken> taken = new ArrayList<>();
        Project project = Project.EMPTY;
        for (int i = 0; i < count; i++) {
            Edit edit = edits.next(project);
            Draft draft = new Draft(project);
            try {
                Edit inverse = draft.apply(edit);
                Project after = draft.project();
                taken.add(new Taken(project, edit, inverse, after));
                project = after;
            } catch (EditRejected refused) {
                assertThat(refused.sentence()).as("seed %d", seed).endsWith(".");
            }
        }
        return taken;
    }

    private static Project apply(Project project, Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return draft.project();
    }

    @RepeatedTest(8)
    void everyEditIsTakenBackByTheInverseItAnswered() {
        long seed = System.nanoTime();
        for (Taken taken : take(seed, 1_000)) {
            assertThat(apply(taken.after(), taken.inverse()))
                    .as("%s, seed %d", taken.edit(), seed)
                    .isEqualTo(taken.before());
        }
    }

    @RepeatedTest(4)
    void allEditsTakenBackOneByOneLeaveAnEmptyProjectAndMadeAgainGiveTheSame() {
        long seed = System.nanoTime();
        List<Taken> all = take(seed, 600);
        Project end = all.getLast().after();
        Project project = end;
        for (Taken taken : all.reversed()) {
            project = apply(project, taken.inverse());
        }
        assertThat(project).as("seed %d", seed).isEqualTo(Project.EMPTY);
        for (Taken taken : all) {
            project = apply(project, taken.edit());
        }
        assertThat(project).as("seed %d", seed).isEqualTo(end);
    }

    @RepeatedTest(4)
    void oneDraftForManyEditsGivesTheSameAsOneDraftEach() {
        long seed = System.nanoTime();
        List<Taken> all = take(seed, 600);
        Draft one = new Draft(Project.EMPTY);
        all.forEach(taken -> one.apply(taken.edit()));
        assertThat(one.project()).as("seed %d", seed).isEqualTo(all.getLast().after());
    }

    @Test
    void theRandomEditsReachEveryKind() {
        List<Class<?>> kinds = new ArrayList<>();
        for (long seed = 1; seed <= 5; seed++) {
            take(seed, 1_000).forEach(taken -> kinds.add(taken.edit().getClass()));
        }
        assertThat(kinds).contains(Edit.class.getPermittedSubclasses());
    }

    @Test
    void whatAnEditDoesNotTouchStaysTheSameObject() {
        List<Taken> all = take(42, 1_000);
        for (Taken taken : all) {
            if (taken.edit() instanceof Edit.PutAnnotation put) {
                assertThat(taken.after().documents()).isSameAs(taken.before().documents());
                assertThat(taken.after().codebook()).isSameAs(taken.before().codebook());
                assertThat(taken.after().statements()).isSameAs(taken.before().statements());
                taken.before().annotations().forEach((document, set) -> {
                    if (!document.equals(put.annotation().document())) {
                        assertThat(taken.after().annotationsOf(document)).isSameAs(set);
                    }
                });
            }
        }
    }
}
