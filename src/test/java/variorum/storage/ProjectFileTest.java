package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Coder;
import variorum.annotation.Location;
import variorum.project.Journal;
import variorum.project.Project;
import variorum.project.RandomEdits;
import variorum.project.Session;
import variorum.task.Progress;

/** What is done to a project is in its file, and comes back out of it. */
class ProjectFileTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("a project.variorum");
    }

    @Test
    void aNewProjectIsEmptyAndOpensAgain() throws NotOpened {
        try (ProjectFile file = ProjectFile.create(path)) {
            assertThat(file.load(Progress.NONE)).isEqualTo(new Loaded(Project.EMPTY, List.of()));
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.load(Progress.NONE)).isEqualTo(new Loaded(Project.EMPTY, List.of()));
            assertThat(file.lastDone()).isEmpty();
            assertThat(file.readOnlyBecause()).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whateverWasDoneUndoneAndRedoneIsThereAfterARestart(long seed) throws NotOpened {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        ProjectFile.create(path).close();
        Project expected = Project.EMPTY;
        for (int restart = 0; restart < 4; restart++) {
            try (ProjectFile file = ProjectFile.open(path)) {
                Loaded loaded = file.load(Progress.NONE);
                assertThat(loaded.problems()).isEmpty();
                assertThat(loaded.project()).isEqualTo(expected);
                Session session = session(file, loaded.project());
                for (int i = 0; i < 60; i++) {
                    step(session, edits, random);
                }
                expected = session.project();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12})
    void everythingCanBeUndoneAndRedoneAfterARestart(long seed) throws NotOpened {
        RandomEdits edits = new RandomEdits(seed);
        List<Project> states = new ArrayList<>(List.of(Project.EMPTY));
        try (ProjectFile file = ProjectFile.create(path)) {
            Session session = session(file, Project.EMPTY);
            for (int i = 0; i < 60; i++) {
                if (performed(session, edits)) {
                    states.add(session.project());
                }
            }
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            Session session = session(file, file.load(Progress.NONE).project());
            for (int i = states.size() - 2; i >= 0; i--) {
                assertThat(session.undo()).isPresent();
                assertThat(session.project()).isEqualTo(states.get(i));
            }
            assertThat(session.undo()).isEmpty();
            assertThat(file.history(new Location.WholeProject(), 1000)).allMatch(Journal.Line::takenBack);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            Loaded loaded = file.load(Progress.NONE);
            assertThat(loaded).isEqualTo(new Loaded(Project.EMPTY, List.of()));
            Session session = session(file, loaded.project());
            for (int i = 1; i < states.size(); i++) {
                assertThat(session.redo()).isPresent();
                assertThat(session.project()).isEqualTo(states.get(i));
            }
            assertThat(file.load(Progress.NONE)).isEqualTo(new Loaded(states.getLast(), List.of()));
        }
    }

    private static void step(Session session, RandomEdits edits, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> session.undo();
            case 2 -> session.redo();
            default -> performed(session, edits);
        }
    }

    private static boolean performed(Session session, RandomEdits edits) {
        return Samples.perform(session, edits.next(session.project()));
    }

    private static Session session(ProjectFile file, Project project) {
        return new Session(file, project, new Coder.Id("ada"), InstantSource.fixed(Instant.EPOCH), Runnable::run);
    }
}
