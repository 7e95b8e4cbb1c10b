package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir
    private Path folder;

    @Test
    void aFileWhoseNameAnUnfinishedOneWouldTakeStaysAsItIs() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), "Raqqa fell on Tuesday.");
        Path second = Files.writeString(folder.resolve("second.txt"), "Raqqa fell on Monday.");
        Path mine = Files.writeString(folder.resolve("out.json.part"), "somebody's own");
        Path too = Files.writeString(folder.resolve("out.json.part-2"), "somebody's own too");
        Path out = folder.resolve("out.json");
        assertThat(run("compare", first, second, "--format", "json", "--out", out).code()).isZero();
        assertThat(out).content().startsWith("{");
        assertThat(mine).hasContent("somebody's own");
        assertThat(too).hasContent("somebody's own too");
        assertThat(folder).isDirectoryNotContaining("glob:**.part-3");
    }

    @Test
    void aProjectIsNeverReplacedByAComparison() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), "Raqqa fell on Friday.");
        Path second = Files.writeString(folder.resolve("second.txt"), "Raqqa fell on Monday.");
        Path project = Files.writeString(folder.resolve("mine.variorum"), "a project");
        Path link = Files.createSymbolicLink(folder.resolve("out.json"), project);
        for (Path out : List.of(project, link)) {
            Ran ran = run("compare", first, second, "--format", "json", "--out", out);
            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.err()).contains("is the name of a project");
        }
        assertThat(project).hasContent("a project");
    }

    @Test
    void everyCaseOfLossIsSaidWhenOnlyTheLossesAreAskedFor() throws IOException {
        Path project = folder.resolve("war.variorum");
        assertThat(run("import", project, Files.writeString(folder.resolve("a.txt"), "Raqqa fell.")).code()).isZero();
        assertThat(run("export", project, "--format", "doccano", "--losses").out())
                .contains("codes without the colour\n  Actor loses its colour.\n");
        assertThat(run("export", project, "--format", "jsonl", "--losses").out()).isEqualToIgnoringNewLines(
                "Nothing is lost.");
    }
}
