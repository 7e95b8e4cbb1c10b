package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.carrying.Carrying;
import variorum.carrying.Coders;
import variorum.carrying.Proposal;
import variorum.carrying.Standing;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.workbench.testing.Keys;

/** Who carried tags over and changed the originals since is asked about the copies, in the list and one by one. */
class CarriedWindowTest {

    @TempDir
    private Path folder;

    private RealWindow window;

    @BeforeEach
    void changeThreeOriginals() throws IOException, NotOpened {
        window = new RealWindow(folder).inCheckout().start();
        window.close();
        try (ProjectFile file = ProjectFile.open(window.project())) {
            Project project = file.load(Progress.NONE).project();
            Coder.Id coder = project.coders().keySet().iterator().next();
            Session session = new Session(file, project, coder, InstantSource.system(), Runnable::run);
            List<Document> all = project.documentsByName();
            Carrying carrying = Carrying.of(
                    project, all.get(0).id(), all.get(1).id(), Coders.EVERYONE, Progress.NONE);
            List<Proposal> some = carrying.annotations().stream()
                    .filter(proposal -> proposal.standing() == Standing.OTHERWISE
                            || proposal.standing() == Standing.OPEN)
                    .limit(3)
                    .toList();
            session.perform(carrying.accepting(some, List.of()).orElseThrow());
            for (Proposal proposal : some) {
                Annotation original = proposal.original();
                session.perform(new Edit.PutAnnotation(original.with(original.attributes().with("role", "changed"))));
            }
        }
        window.start(window.project());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void listed() {
        window.command("Carried tags that are out");
    }

    @Test
    void theListIsWorkedThroughByKeys() {
        listed();
        assertThat(window.words()).contains("3 carried tags are out of step");
        Keys.press(KeyCode.F);
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo("Undo: let tag follow its original");
        Keys.press(KeyCode.K);
        window.untilIdle();
        assertThat(window.said("#undo-title")).isEqualTo("Undo: keep tag as it is");
        assertThat(window.words()).contains("1 carried tag is out of step");
        Keys.press(KeyCode.ENTER);
        window.untilIdle();
        assertThat(window.find("#carried-tags")).isNull();
        assertThat(window.said("#out-of-step-sentence")).startsWith("Carried from 000; the original now says ");
        window.press("Follow");
        assertThat(window.find("#out-of-step")).isNull();
    }

    @Test
    void allFollowInOneStepAndTheListCloses() {
        listed();
        window.press("Follow all");
        assertThat(window.said("#undo-title")).isEqualTo("Undo: let 3 carried tags follow their originals");
        assertThat(window.find("#carried-tags")).isNull();
        Keys.press(KeyCode.Z, KeyCode.CONTROL);
        window.untilIdle();
        listed();
        assertThat(window.words()).contains("3 carried tags are out of step");
    }
}
