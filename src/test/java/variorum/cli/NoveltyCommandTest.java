package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is new to a reader of other reports is said without the window. */
class NoveltyCommandTest {

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void importTheReports() {
        project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds", "annotations/seeds.jsonl").code()).isZero();
    }

    @Test
    void onlyWhatIsNewIsPrinted() {
        Ran ran = run("novelty", project, "000", "001");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("The SDF is dominated by the YPG, a militant Kurdish group")
                .doesNotContain("Any military presence on our territory")
                .containsPattern("\\d+ of 437 words of 000 are new");
    }

    @Test
    void asJsonEveryWordOfTheStoryIsKnownOrNew() {
        JsonNode json = new JsonMapper().readTree(run("novelty", project, "000", "001", "002", "--json").out());
        assertThat(json.path("format").asString()).isEqualTo("variorum-novelty/1");
        assertThat(json.path("read")).hasSize(2);
        assertThat(json.path("newWords").asInt()).isPositive().isLessThan(json.path("words").asInt());
        int end = 0;
        for (JsonNode each : json.path("new")) {
            assertThat(each.path("start").asInt()).isGreaterThanOrEqualTo(end);
            end = each.path("end").asInt();
            for (JsonNode known : json.path("known")) {
                assertThat(known.path("end").asInt() <= each.path("start").asInt()
                        || known.path("start").asInt() >= end).isTrue();
            }
        }
    }

    @Test
    void whatWasReadHasToBeNamedAndAnother() {
        assertThat(run("novelty", project, "000").code()).isEqualTo(2);
        assertThat(run("novelty", project, "000", "000").code()).isEqualTo(2);
        assertThat(run("novelty", project, "000", "009").code()).isEqualTo(3);
    }
}
