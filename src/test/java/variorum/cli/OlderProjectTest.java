package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.project.Project;
import variorum.storage.ProjectFile;
import variorum.task.Progress;

/** Commands that read take a project of any version, and leave it as it was. */
class OlderProjectTest {

    @TempDir
    Path folder;

    private Path older(int version) throws IOException {
        Path path = folder.resolve("old.variorum");
        try (InputStream in = Objects.requireNonNull(
                ProjectFile.class.getResourceAsStream("version-" + version + ".variorum"))) {
            Files.copy(in, path);
        }
        return path;
    }

    @ParameterizedTest(name = "version {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void readingCommandsTakeAProjectOfEveryVersion(int version) throws Exception {
        Path path = older(version);
        byte[] before = Files.readAllBytes(path);
        Project project;
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            project = file.load(Progress.NONE).project();
        }
        String word = project.documentsByName().getFirst().text().strip().split("\\W+", 2)[0];
        Path out = folder.resolve("out.jsonl");
        for (List<Object> command : List.<List<Object>>of(
                List.of("list", path), List.of("check", path), List.of("overlap", "--project", path),
                List.of("search", path, word), List.of("export", path, "--format", "jsonl", "--out", out))) {
            Ran ran = run(command.toArray());
            assertThat(ran.code()).as("%s: %s", command, ran.err()).isZero();
        }
        assertThat(run("list", path).out()).contains(project.annotationCount() + " tag");
        assertThat(run("search", path, word).out()).contains(word);
        assertThat(out).content().contains(project.documentsByName().getFirst().name());
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/old.variorum?*");
    }
}
