package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import variorum.annotation.Coder;
import variorum.project.Session;
import variorum.storage.ProjectFile;
import variorum.task.Progress;

/** Which paragraphs belong together is listed and corrected without the window. */
class AlignCommandTest {

    private static final String FIRST = """
            The governor opened the northern bridge on Monday after nine months of repairs by army engineers.

            Farmers crossed with tractors before noon and said that the detour had cost them the harvest season.

            A marching band from Lindau played while children waved paper flags beside the eastern ramp.
            """;

    private static final String SECOND = """
            The governor opened the northern bridge on Monday after nine months of repairs by army engineers. Farmers \
            crossed with tractors before noon and said that the detour had cost them the harvest season.

            Critics called the ceremony an expensive campaign event paid for by the provincial treasury.
            """;

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void importTwoVersions() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), FIRST);
        Path second = Files.writeString(folder.resolve("second.txt"), SECOND);
        project = folder.resolve("bridge.variorum");
        assertThat(run("import", project, first, second).code()).isZero();
    }

    private Ran align(Object... words) {
        Object[] all = new Object[words.length + 4];
        System.arraycopy(new Object[] {"align", project, "first", "second"}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return run(all);
    }

    @Test
    void theListNamesEveryParagraphAndWhatItBelongsTo() {
        assertThat(align().out().lines())
                .anyMatch(line -> line.matches("a1 a2 +b1 +\\w+ +\"The governor opened.*"))
                .anyMatch(line -> line.matches("a3 +- +only.*"))
                .anyMatch(line -> line.matches("- +b2 +only.*"))
                .contains("1 link, 0 corrections by hand");
    }

    @Test
    void whatIsLinkedByHandStaysLinkedIsExportedAndForgotten() {
        assertThat(align("--link", "a3", "b2").out())
                .containsPattern("a3 +b2")
                .contains(" 1  linked by hand: a3 and b2")
                .contains("2 links, 1 correction by hand");
        assertThat(align().out()).contains("2 links");
        assertThat(run("align", project, "second", "first").out()).contains("linked by hand: a2 and b3");
        String json = run("compare", "--project", project, "first", "second", "--format", "json").out();
        assertThat(new JsonMapper().readTree(json).path("corrections").path(0).path("kind").asString())
                .isEqualTo("link");
        assertThat(align("--forget", 1).out()).contains("1 link, 0 corrections by hand");
        assertThat(run("check", project).code()).isZero();
    }

    @Test
    void oneOfSeveralLinkedParagraphsIsTakenOutAndAPairIsParted() {
        assertThat(align("--split", "a2").out()).containsPattern("a1 +b1").containsPattern("a2 +- +only");
        assertThat(align("--unlink", "b1", "a1").out())
                .contains("0 links, 2 corrections by hand")
                .contains("parted by hand: a1 and b1");
    }

    @Test
    void aParagraphIsAlsoNamedByTheCharactersOfAComparison() {
        String compared = run("compare", "--project", project, "first", "second", "--format", "json").out();
        JsonNode alone = new JsonMapper().readTree(compared).path("differences");
        JsonNode place = alone.valueStream().filter(each -> each.path("b").isNull()).findFirst().orElseThrow();
        String inA = "a" + place.path("a").path(0).asInt() + "-" + place.path("a").path(1).asInt();
        assertThat(align("--link", inA, "b2").out()).contains("linked by hand: a3 and b2");
    }

    @Test
    void allThatIsSaidAtOnceIsOneStepOfUndo() throws Exception {
        align("--split", "a2", "--link", "a3", "b2");
        try (ProjectFile file = ProjectFile.open(project)) {
            Session session = new Session(file, file.load(Progress.NONE).project(), new Coder.Id("window"),
                    InstantSource.system(), Runnable::run);
            assertThat(session.undo()).isPresent();
            assertThat(session.project().comparing().corrections()).isEmpty();
        }
        assertThat(align().out()).contains("1 link, 0 corrections");
    }

    @Test
    void asJsonEveryParagraphHasItsPlace() {
        JsonNode json = new JsonMapper().readTree(align("--link", "a3", "b2", "--json").out());
        assertThat(json.path("format").asString()).isEqualTo("variorum-paragraphs/1");
        assertThat(json.path("paragraphsA").valueStream().map(each -> each.path("id").asString()))
                .containsExactly("a1", "a2", "a3");
        assertThat(json.path("paragraphsA").path(0).path("start").asInt()).isZero();
        assertThat(json.path("pairs")).hasSize(2);
        assertThat(json.path("corrections").path(0).path("b").asString()).isEqualTo("b2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --link a9 b1     | 3 | The story of first has no paragraph a9; it has a1 to a3.
            --link a9-999 b1 | 3 | no paragraph a9-999
            --link a1 a2     | 2 | a1 and a2 are of the same report.
            --link third b1  | 2 | A paragraph is called a3, bh1 or a120-340, not "third".
            --unlink a3 b2   | 2 | a3 and b2 are not linked.
            --split a3       | 2 | a3 is linked with none.
            --split b1       | 2 | b1 stands alone on its side of its link; part it with --unlink.
            --forget 1       | 3 | There is no correction 1
            --link a1        | 2 | --link""")
    void whatIsNotThereIsNamedAndNothingChanges(String words, int code, String said) {
        Ran ran = align((Object[]) words.split(" "));
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.err()).contains(said);
        assertThat(align().out()).contains("1 link, 0 corrections by hand");
    }

    @Test
    void twoReportsAreNeeded() {
        assertThat(run("align", project, "first", "first").code()).isEqualTo(2);
        assertThat(run("align", project, "first", "third").code()).isEqualTo(3);
        assertThat(run("align", "--help").out()).contains("--split");
    }
}
