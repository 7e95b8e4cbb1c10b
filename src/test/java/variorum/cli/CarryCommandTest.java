package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.collation.Layer;
import variorum.collation.Rule;
import variorum.project.ComparingRule;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.project.Project;
import variorum.project.Session;
import variorum.storage.ProjectFile;
import variorum.task.Progress;
import variorum.text.Document;

/** Coding is carried, and rules apply, without the window. */
class CarryCommandTest {

    @TempDir
    Path folder;

    private Path seeds() {
        Path project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds", "annotations/seeds.jsonl").code()).isZero();
        return project;
    }

    /** What somebody does in the window, and closes it. */
    private interface Work {
        Edit edit(Project project);
    }

    private static void inTheWindow(Path path, Work work) throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Session session = new Session(file, file.load(Progress.NONE).project(), new Coder.Id("example"),
                    InstantSource.system(), Runnable::run);
            session.perform(work.edit(session.project()));
        }
    }

    private static Document named(Project project, String name) {
        return Projects.document(project, name);
    }

    private static Edit forgetting(Project project, String name) {
        List<Annotation.Ref> refs = project.annotationsOf(named(project, name).id()).list().stream()
                .map(Annotation::ref)
                .toList();
        return Gestures.removing(project, refs, "forget");
    }

    @Test
    void carryingShowsWhatWouldBeCarriedAndChangesNothing() {
        Path project = seeds();
        Ran ran = run("carry", project, "000", "001");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("From 000 to 001")
                .contains("only in 000: Actor NATO (1)")
                .contains("103 tags: 0 open")
                .contains("coded in two ways: “All the terrorist attacks");
        assertThat(run("list", project).out()).contains("539 tags");
    }

    @Test
    void acceptedOnceItIsThereAndTheProjectIsSound() throws Exception {
        Path project = seeds();
        inTheWindow(project, all -> forgetting(all, "001"));
        Ran first = run("carry", project, "000", "001", "--accept", "--fit", "same");
        assertThat(first.code()).isZero();
        assertThat(first.out()).containsPattern("\\d\\d carried over");
        Ran second = run("carry", project, "000", "001", "--accept");
        assertThat(second.out()).containsPattern("[1-9]\\d* carried over");
        assertThat(run("carry", project, "000", "001", "--accept").out()).contains("0 carried over");
        assertThat(run("check", project).code()).isZero();
    }

    @Test
    void oneProposalIsAcceptedByItsIdAndNoOther() throws Exception {
        Path project = seeds();
        inTheWindow(project, all -> forgetting(all, "001"));
        JsonNode json = new JsonMapper().readTree(run("carry", project, "000", "001", "--format", "json").out());
        String id = json.path("tags").valueStream()
                .filter(tag -> tag.path("standing").asString().equals("open"))
                .map(tag -> tag.path("annotation").asString())
                .findFirst()
                .orElseThrow();
        assertThat(run("carry", project, "000", "001").out()).contains("(" + id + ")");
        assertThat(run("carry", project, "000", "001", "--accept", "--only", id).out()).contains("1 carried over");
        assertThat(run("carry", project, "000", "001", "--accept", "--only", id).out()).contains("0 carried over");
        Ran unknown = run("carry", project, "000", "001", "--accept", "--only", "none");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("Nothing with the id none is proposed.");
        assertThat(run("carry", project, "000", "001", "--only", id).code()).isEqualTo(2);
    }

    @Test
    void copiesFollowTheirChangedOriginalsOrAreKept() throws Exception {
        Path project = seeds();
        inTheWindow(project, all -> forgetting(all, "001"));
        run("carry", project, "000", "001", "--accept", "--fit", "same");
        inTheWindow(project, CarryCommandTest::doubting);
        JsonNode strays = new JsonMapper().readTree(run("carry", project, "000", "001", "--format", "json").out())
                .path("outOfStep");
        assertThat(strays.size()).isGreaterThan(1);
        Ran followed = run("carry", project, "000", "001", "--follow", strays.path(0).asString());
        assertThat(followed.code()).isZero();
        assertThat(followed.out()).contains("(" + strays.path(1).asString() + ")").doesNotContain("carried over");
        assertThat(run("carry", project, "000", "001", "--keep", "all").out()).doesNotContain("out of step");
        assertThat(run("carry", project, "000", "001", "--keep", strays.path(0).asString()).code()).isEqualTo(3);
        assertThat(run("check", project).code()).isZero();
    }

    /** Says of every tag of the first report that it is doubtful. */
    private static Edit doubting(Project project) {
        return new Edit.Batch("doubt", project.annotationsOf(named(project, "000").id()).list().stream()
                .<Edit>map(tag -> new Edit.PutAnnotation(tag.with(tag.attributes().with("doubt", "yes"))))
                .toList());
    }

    @Test
    void asJsonEveryTagHasItsPlacesInCodePoints() {
        Path project = seeds();
        Ran ran = run("carry", project, "000", "001", "--format", "json");
        JsonNode json = new JsonMapper().readTree(ran.out());
        assertThat(json.path("format").asString()).isEqualTo("variorum-carrying/1");
        assertThat(json.path("tags").size()).isEqualTo(103);
        assertThat(json.path("tags").path(0).path("from").path(0).path("end").asInt()).isPositive();
        assertThat(json.path("presences").size()).isPositive();
        assertThat(json.has("carried")).isFalse();
    }

    @Test
    void rulesOfTheProjectApplyToComparisonsAndAreNamedInThem() throws Exception {
        Path project = seeds();
        String before = run("compare", "--project", project, "000", "001", "--format", "json").out();
        assertThat(before).doesNotContain("\"rules\"");
        ComparingRule rule = ComparingRule.of(new Rule("Daesh", "Islamic State"), Layer.NAME);
        inTheWindow(project, all -> new Edit.PutRule(rule));
        JsonNode after = new JsonMapper().readTree(
                run("compare", "--project", project, "000", "001", "--format", "json").out());
        assertThat(after.path("rules").path(0).path("other").asString()).isEqualTo("Islamic State");
        assertThat(after.path("ranges").findValuesAsString("equal")).contains("rule");
        inTheWindow(project, all -> new Edit.PutRule(rule.active(false)));
        assertThat(run("compare", "--project", project, "000", "001", "--format", "json").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"carry P 000 000", "carry P 000 001 --fit perfect", "carry P 000 001 --format tei"})
    void whatMakesNoSenseAnswersTwo(String words) {
        Path project = seeds();
        assertThat(run((Object[]) words.replace("P", project.toString()).split(" ", -1)).code()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereAnswersThree() {
        Path project = seeds();
        assertThat(run("carry", project, "000", "009").err()).contains("There is no document 009");
        assertThat(run("carry", project, "000", "009").code()).isEqualTo(3);
        assertThat(run("carry", project, "000", "001", "--coder", "Nobody").code()).isEqualTo(3);
        assertThat(run("carry", folder.resolve("none.variorum"), "000", "001").code()).isEqualTo(3);
        assertThat(run("carry", "--help").out()).contains("--accept").contains("PROJECT A B");
    }
}
