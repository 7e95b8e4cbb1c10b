package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Coder;
import variorum.exchange.format.Format;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.Loaded;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Document;

class ThroughTheProjectFileTest {

    @TempDir
    private Path folder;

    private static Session session(ProjectFile file, Project project) {
        return new Session(file, project, new Coder.Id("me"), InstantSource.system(), Runnable::run);
    }

    private void importInto(Path path, Path... paths) throws Exception {
        try (ProjectFile file = ProjectFile.create(path)) {
            ImportPlan plan = Imports.plan(Project.EMPTY, List.of(paths), Progress.NONE);
            plan.carryOut(session(file, Project.EMPTY), file::keepSources);
        }
    }

    @Test
    void theWorkedExampleGivesItsOwnBytesAfterARestart() throws Exception {
        Path path = folder.resolve("seeds.variorum");
        importInto(path, Path.of("seeds"), Path.of("annotations", "seeds.jsonl"));
        try (ProjectFile file = ProjectFile.open(path)) {
            Loaded loaded = file.load(Progress.NONE);
            assertThat(loaded.problems()).isEmpty();
            for (Document document : loaded.project().documents().values()) {
                Path seed = Path.of("seeds", document.source().name());
                assertThat(file.source(document.source().sha256())).hasValueSatisfying(bytes ->
                        assertThat(seed).hasBinaryContent(bytes));
            }
            Path golden = Path.of("annotations", "seeds.jsonl");
            Path again = folder.resolve("seeds.jsonl");
            Target target = Target.at(golden).with(Options.NONE.withTextsIn(Path.of("seeds"))).writtenTo(again);
            new JsonLines().write(loaded.project(), target, Progress.NONE);
            assertThat(again).hasSameBinaryContentAs(golden);

            Session session = session(file, loaded.project());
            session.undo();
            assertThat(session.project()).isEqualTo(Project.EMPTY);
        }
    }

    @Test
    void aHardProjectSurvivesTheFileAndEveryFormat() throws Exception {
        Path archive = folder.resolve("planted.jsonl");
        Exports.write(new JsonLines(), PlantedProject.make(), Scope.ALL, Target.at(archive), Progress.NONE);
        Path path = folder.resolve("planted.variorum");
        importInto(path, archive);
        try (ProjectFile file = ProjectFile.open(path)) {
            Project project = file.load(Progress.NONE).project();
            assertThat(project).isEqualTo(PlantedProject.make());
            for (Format format : Formats.all()) {
                Path out = folder.resolve("out" + format.ending());
                Written written = Exports.write(format, project, Scope.ALL, Target.at(out), Progress.NONE);
                assertThat(written.spans()).as(format.name()).isEqualTo(format.expected(project, Options.NONE).size());
                assertThat(Files.exists(out)).isTrue();
            }
        }
    }
}
