package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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

/** Differences are addressed by what a comparison prints, and coded without the window. */
class DifferenceCommandTest {

    /** "today", which is "on Friday". */
    private static final String TODAY = "a1679-1684b1649-1658";

    /** "currently", which only the first has. */
    private static final String CURRENTLY = "a1603-1612";

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void importTheReports() {
        project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds", "annotations/seeds.jsonl").code()).isZero();
    }

    private Ran difference(Object... words) {
        List<Object> all = new ArrayList<>(List.of("difference", project, "000", "001"));
        all.addAll(List.of(words));
        return run(all.toArray());
    }

    private JsonNode compared() {
        return new JsonMapper().readTree(
                run("compare", "--project", project, "000", "001", "--format", "json").out());
    }

    @Test
    void everyDifferenceOfAComparisonHasAnIdOfItsOwnInTextTableAndJson() {
        List<String> ids = compared()
                .path("differences")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains(TODAY, CURRENTLY).hasSizeGreaterThan(30);
        assertThat(run("compare", "--project", project, "000", "001").out())
                .contains("today → on Friday  (" + TODAY + ")");
        assertThat(run("compare", "--project", project, "000", "001", "--format", "csv").out().lines())
                .anyMatch(line -> line.contains("on Friday") && line.endsWith("," + TODAY));
    }

    @Test
    void aDifferenceIsCodedCodedAnewAndTakenBack() {
        Ran coded =
                difference(TODAY, "--layer", "wording", "--category", "desk habit", "--weight", 1, "--note", "dull");
        assertThat(coded.code()).isZero();
        assertThat(coded.out())
                .contains(TODAY + "  time  \"today\" → \"on Friday\"")
                .contains("Worked example: wording, desk habit, weight 1, dull")
                .contains("1 coded difference between 000 and 001");
        assertThat(difference(TODAY, "--weight", "", "--category", "").out())
                .contains("Worked example: wording, dull\n");
        assertThat(run("list", project).out()).contains("101 statements");
        assertThat(difference(TODAY, "--uncode").out()).contains("0 coded differences");
        assertThat(run("list", project).out()).contains("539 tags, 100 statements");
        assertThat(run("check", project).code()).isZero();
    }

    @Test
    void whatWasCodedStandsInEveryComparisonAndAsJson() {
        difference(TODAY, CURRENTLY, "--category", "framing", "--weight", 2);
        JsonNode there = compared().path("differences").valueStream()
                .filter(each -> each.path("id").asString().equals(CURRENTLY)).findFirst().orElseThrow();
        assertThat(there.path("codings").path(0).path("category").asString()).isEqualTo("framing");
        List<String> lines = difference("--json").out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode first = new JsonMapper().readTree(lines.getFirst());
        assertThat(first.path("id").asString()).isEqualTo(CURRENTLY);
        assertThat(first.path("a").path("words").asString()).isEqualTo("currently");
        assertThat(first.has("b")).isFalse();
        assertThat(first.path("codings").path(0).path("weight").asString()).isEqualTo("2");
    }

    @Test
    void severalAreCodedInOneStepOfUndo() throws Exception {
        difference(TODAY, CURRENTLY, "--category", "framing", "--new-coder", "Ada");
        try (ProjectFile file = ProjectFile.open(project)) {
            Session session = new Session(file, file.load(Progress.NONE).project(), new Coder.Id("window"),
                    InstantSource.system(), Runnable::run);
            assertThat(file.lastDone().orElseThrow().label()).isEqualTo("code 2 differences");
            assertThat(session.undo()).isPresent();
            assertThat(session.project().statementTypes().values()).noneMatch(type -> type.name().equals("Difference"));
            assertThat(session.project().coders()).hasSize(1);
        }
    }

    @Test
    void eachCoderHasACodingOfHerOwn() {
        difference(TODAY, "--weight", 1);
        assertThat(difference(TODAY, "--weight", 3, "--new-coder", "Ada").out())
                .contains("Ada: time, weight 3")
                .contains("Worked example: time, weight 1");
        assertThat(difference(TODAY, "--weight", 2).err()).contains("--coder who codes: Ada, Worked example.");
        assertThat(difference(TODAY, "--weight", 2, "--new-coder", "Ada").err()).contains("There is a coder Ada");
        assertThat(difference(TODAY, "--uncode", "--coder", "Ada").out()).doesNotContain("Ada");
    }

    @Test
    void whatWasCodedBeforeARuleIsStillNamedAndCanBeTakenBack() {
        String daesh = compared().path("differences").valueStream()
                .filter(each -> each.path("layer").asString().equals("name") && !each.path("a").isNull()
                        && each.path("a").path(1).asInt() - each.path("a").path(0).asInt() == 5)
                .map(each -> each.path("id").asString()).findFirst().orElseThrow();
        difference(daesh, "--weight", 3);
        run("rules", project, "--add", "Daesh", "Islamic State");
        assertThat(difference().out()).contains(daesh + "  no difference any more  \"Daesh\" → \"Islamic State\"");
        assertThat(difference(daesh, "--uncode").code()).isZero();
        assertThat(difference().out()).contains("0 coded differences");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a1-2 --weight 1                   | 3 | There is no difference a1-2 between 000 and 001
        a1-2                              | 3 | There is no difference a1-2
        a1679-1684b1649-1658 --weight 4   | 2 | A weight is 1, 2 or 3, not 4.
        a1679-1684b1649-1658 --layer mood | 2 | There is no layer mood; typography
        --weight 1                        | 2 | Say which differences
        a1603-1612 --uncode               | 3 | Worked example has not coded a1603-1612.
        a1603-1612 --uncode --weight 1    | 2 | either made or taken back
        a1603-1612 --weight 1 --coder Bo  | 3 | There is no coder Bo\
        """)
    void whatIsNotThereIsNamedAndNothingIsCoded(String words, int code, String said) {
        Ran ran = difference((Object[]) words.split(" "));
        assertThat(ran.code()).isEqualTo(code);
        assertThat(ran.err()).contains(said);
        assertThat(run("list", project).out()).contains("539 tags, 100 statements");
    }

    @Test
    void aProjectWithoutCodersAsksForOne() {
        Path bare = folder.resolve("bare.variorum");
        run("import", bare, "seeds");
        Object[] words = {"difference", bare, "000_d3e54ca867e92ff7", "001_00b348ee3a9163f0", TODAY, "--weight", 1};
        assertThat(run(words).err()).contains("--new-coder");
        List<Object> by = new ArrayList<>(List.of(words));
        by.addAll(List.of("--new-coder", " "));
        assertThat(run(by.toArray()).code()).isEqualTo(2);
        by.set(by.size() - 1, "Ada");
        assertThat(run(by.toArray()).out()).contains("Ada: time, weight 1");
    }
}
