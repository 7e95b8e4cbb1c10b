package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Coder;
import variorum.project.Session;
import variorum.storage.ProjectFile;
import variorum.task.Progress;

/** Stories are named without the window. */
class StoryCommandTest {

    @TempDir
    Path folder;

    private Path seeds() {
        Path project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds", "annotations/seeds.jsonl").code()).isZero();
        return project;
    }

    @Test
    void reportsGetTheNameOfTheirStoryInOneStepOfUndo() throws Exception {
        Path project = seeds();
        assertThat(run("story", project, "Raqqa, March", "002", "003", "004").out())
                .isEqualTo("002: Raqqa, March\n003: Raqqa, March\n004: Raqqa, March\n");
        assertThat(run("list", project, "--json").out().lines().filter(line -> line.contains("Raqqa, March")))
                .hasSize(3);
        assertThat(run("story", project, "", "002", "--json").out()).contains("\"story\":\"\"");
        try (ProjectFile file = ProjectFile.open(project)) {
            Session session = new Session(file, file.load(Progress.NONE).project(), new Coder.Id("window"),
                    InstantSource.system(), Runnable::run);
            session.undo();
            assertThat(Projects.document(session.project(), "002").metadata().story()).isEqualTo("Raqqa, March");
            session.undo();
            assertThat(session.project().documentsByName())
                    .noneMatch(report -> report.metadata().story().equals("Raqqa, March"));
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        Path project = seeds();
        assertThat(run("story", project, "Raqqa", "009").err()).contains("There is no document 009");
        assertThat(run("story", project, "Raqqa").code()).isEqualTo(2);
        assertThat(run("story", folder.resolve("none.variorum"), "Raqqa", "001").code()).isEqualTo(3);
    }
}
