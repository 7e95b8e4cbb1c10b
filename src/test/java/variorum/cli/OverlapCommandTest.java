package variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OverlapCommandTest {

    @TempDir
    Path folder;

    @Test
    void reportsOfAFolderAreSetAgainstEachOther() {
        Ran ran = run("overlap", "seeds");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("5 reports", "1 story").contains("000_d3e54ca867e92ff7, 001_00b348ee3a9163f0");
    }

    @Test
    void aProjectGivesWhatItsFilesGive() {
        Path project = folder.resolve("seeds.variorum");
        run("import", project, "seeds");

        List<String> ofProject = figures(run("overlap", "--project", project, "--format", "csv").out());

        assertThat(ofProject)
                .hasSizeGreaterThan(1)
                .isEqualTo(figures(run("overlap", "seeds", "--format", "csv").out()));
    }

    /** Everything but the ids, which a folder's reports have only for the moment. */
    private static List<String> figures(String csv) {
        return csv.lines().map(line -> line.split(",", 3)[2]).toList();
    }

    @Test
    void aNewReportIsSetAgainstAProject() throws IOException {
        Path project = folder.resolve("seeds.variorum");
        run("import", project, "seeds");
        Path known = Path.of("seeds/001_00b348ee3a9163f0.txt");
        Path changed = Files.writeString(
                folder.resolve("001_00b348ee3a9163f0.txt"),
                Files.readString(known, UTF_8) + "\n\nOne more paragraph that the first version did not have.\n",
                UTF_8);

        assertThat(run("overlap", "--project", project, known).out())
                .contains("2 reports, 1 pair ").contains("000_d3e54ca867e92ff7").doesNotContain("Story");
        assertThat(run("overlap", "--project", project, changed).out()).contains("3 reports, 2 pairs");
    }

    @Test
    void jsonHoldsReportsPairsAndStories() {
        Path out = folder.resolve("out.json");

        assertThat(run("overlap", "seeds", "--format", "json", "--min", "0.2", "--out", out).code()).isZero();

        JsonNode root = JsonMapper.builder().build().readTree(out.toFile());
        assertThat(root.get("format").asString()).isEqualTo("variorum-overlap/1");
        assertThat(root.get("min").asDouble()).isEqualTo(0.2);
        assertThat(root.get("documents")).hasSize(5);
        JsonNode pair = root.get("pairs").get(0);
        assertThat(pair.get("aInB").asDouble()).isBetween(0.2, 1.0);
        assertThat(root.get("stories").get(0).get("documents")).hasSize(2);
    }

    @Test
    void aRefusedFileIsNamedAndTheRestSearched() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One report that says a little and no more than that.", UTF_8);
        Files.write(folder.resolve("b.bin"), new byte[] {1, 2, 3});

        Ran ran = run("overlap", folder);

        assertThat(ran.code()).isEqualTo(Failure.WRONG);
        assertThat(ran.err()).contains("refused").contains("b.bin");
        assertThat(ran.out()).contains("1 report, 0 pairs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seeds --min 0", "seeds --min 2", "seeds --format xml", "--format csv"})
    void whatIsNotUnderstoodIsTwo(String words) {
        Object[] all = ("overlap " + words).strip().split(" ");

        assertThat(run(all).code()).isEqualTo(Failure.USAGE);
    }

    @Test
    void whatIsNotThereIsThree() {
        assertThat(run("overlap", folder.resolve("none")).code()).isEqualTo(Failure.UNREADABLE);
        assertThat(run("overlap", "--project", folder.resolve("none.variorum")).code()).isEqualTo(Failure.UNREADABLE);
    }

    @Test
    void whatCannotBeWrittenIsFour() {
        assertThat(run("overlap", "seeds", "--out", folder.resolve("no").resolve("out.txt")).code())
                .isEqualTo(Failure.UNWRITABLE);
    }
}
