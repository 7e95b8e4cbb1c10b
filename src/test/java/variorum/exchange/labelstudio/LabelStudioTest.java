package variorum.exchange.labelstudio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.exchange.Exported;
import variorum.exchange.ImportPlan;
import variorum.exchange.Imports;
import variorum.exchange.Planted;
import variorum.exchange.SaidAgain;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Progress;

/** Tasks and their configuration, out and in. */
class LabelStudioTest {

    private static final LabelStudio FORMAT = new LabelStudio();

    @TempDir
    private Path folder;

    private Exported exported;

    @BeforeEach
    void export() {
        exported = Exported.of(FORMAT, Planted.project(), folder);
    }

    @Test
    void aSimpleProjectIsOneTaskWithRegions() throws IOException {
        Path other = Files.createDirectory(folder.resolve("simple"));
        assertThat(Exported.of(FORMAT, Planted.simple(), other).file("tasks.json"))
                .isEqualTo("""
            [
            {"data":{"text":"First line.\\nSecond line of the union.\\n\\nThe union said no.","document":"Windows",\
            "name":"windows","title":"","outlet":"","date":"","time":"","byline":"","agency":"","url":"",\
            "language":"","story":"","note":""},"annotations":[{"result":[\
            {"id":"r1","from_name":"label","to_name":"text","type":"labels",\
            "value":{"start":27,"end":36,"text":"the union","labels":["Actor"]},\
            "meta":{"tag":"c1","coder":"Anna M\u00FCller","entity":"The Union"}},\
            {"id":"r2","from_name":"label","to_name":"text","type":"labels",\
            "value":{"start":49,"end":56,"text":"said no","labels":["\u041F\u043E\u0437\u0438\u0446\u0438\u044F"]},\
            "meta":{"tag":"c2","coder":"Anna M\u00FCller"}}]}]}
            ]
            """);
    }

    @Test
    void theConfigurationHasEveryLabelAndAControlForEveryQuestion() {
        assertThat(exported.file("labeling-config.xml"))
                .as("Label Studio reads what is pasted as characters and refuses a declared encoding")
                .startsWith("<View>")
                .contains("<Label value=\"Akteur: \u653F\u5E9C\" background=\"#123456\"/>")
                .contains("<Label value=\"Actor / other\" background=\"#FFFFFF\"/>")
                .contains("<Text name=\"text\" value=\"$text\"/>")
                .contains("<Choices name=\"stance\" toName=\"text\" perRegion=\"true\" choice=\"multiple\">")
                .contains("<Choice value=\"not, or not yet\"/>")
                .contains("<TextArea name=\"unasked\" toName=\"text\" perRegion=\"true\"/>")
                .contains("<Relation value=\"Claim: who says what: position 1\"/>");
    }

    @Test
    void everyFromNameIsAControlOfTheConfiguration() throws IOException {
        String config = exported.file("labeling-config.xml");
        LabelStudioTest.matches(exported.file("tasks.json"), "\"from_name\":\"([^\"]*)\"").forEach(name ->
                assertThat(config).contains(" name=\"" + name + "\" toName=\"text\""));
    }

    private static List<String> matches(String text, String expression) {
        return java.util.regex.Pattern.compile(expression).matcher(text).results().map(each -> each.group(1))
                .distinct().toList();
    }

    private Project back() {
        Path tasks = exported.path().resolve("tasks.json");
        assertThat(FORMAT.reads(tasks)).isTrue();
        Reading reading = FORMAT.read(tasks, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        return reading.project();
    }

    @Test
    void tagsComeBackWithTheirCodersNotesAnswersAndDoubts() {
        Project back = back();
        SaidAgain.require(back, (project, tag) -> tag.extent().isEmpty() ? null : "");
        Annotation tag = back.allAnnotations().filter(each -> each.note().equals(Planted.NOTE)).findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(back.entities().get(tag.entity())).name())
                .isEqualTo(Planted.RURITANIA.name());
        assertThat(back.codebook().named(Planted.STATE.name()).orElseThrow().look().colour()).isEqualTo("#123456");
    }

    @Test
    void relationsOfOneCoderComeBackAsStatements() {
        assertThat(back().statements().all()).hasSize(2).allSatisfy(statement ->
                assertThat(statement.part("from")).hasSize(1));
    }

    @Test
    void aFolderIsImportedWithItsConfiguration() {
        ImportPlan plan = Imports.plan(Project.EMPTY, List.of(exported.path()), Progress.NONE);
        assertThat(plan.reckoning().isWhole()).isTrue();
        assertThat(plan.reckoning().announced()).isEqualTo(4);
    }

    @Test
    void eachLossNamesItsCase() {
        assertThat(Exported.losses(FORMAT, Planted.project())).containsExactly(
                        "coders shown as whoever imports",
                        "coders without the colour",
                        "codes named like another",
                        "codes without rules and keys",
                        "codes without the code above",
                        "codes without the count of versions",
                        "entities without aliases, kind and note",
                        "forms without rules",
                        "forms without the name of the first role",
                        "reports without the name of the file",
                        "reports without zones",
                        "statements binding no two tags of a report",
                        "statements binding tags of several coders",
                        "statements taken apart into pairs",
                        "statements without notes, answers and doubts",
                        "tags on no character");
    }

    private Reading read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("project-1.json"), json);
        assertThat(FORMAT.reads(file)).isTrue();
        return FORMAT.read(file, Progress.NONE);
    }

    @Test
    void whatLabelStudioExportsIsRead() throws IOException {
        Reading reading = read("""
            [{"id":1,"annotations":[{"id":5,"completed_by":{"id":1,"email":"a@example.org"},"result":[
               {"id":"x","from_name":"ner","to_name":"t","type":"labels","origin":"manual",
                "value":{"start":3,"end":6,"text":"one","labels":["A","B"]}},
               {"id":"x","from_name":"mood","to_name":"t","type":"choices",
                "value":{"start":3,"end":6,"text":"one","choices":["calm"]}},
               {"id":"y","from_name":"ner","to_name":"t","type":"labels",
                "value":{"start":7,"end":10,"text":"two","labels":["A"]}},
               {"from_id":"x","to_id":"y","type":"relation","direction":"right"},
               {"id":"z","from_name":"all","to_name":"t","type":"choices","value":{"choices":["good"]}}],
               "was_cancelled":false}],
              "data":{"body":"\\ud83d\\ude00 one two"},"meta":{},"created_at":"2026-01-01"}]
            """);
        Project project = reading.project();
        assertThat(project.allAnnotations().map(each -> each.wordsIn("\uD83D\uDE00 one two")))
                .containsExactlyInAnyOrder("one", "one", "two");
        assertThat(project.coders().values()).extracting(each -> each.name()).containsExactly("a@example.org");
        assertThat(project.allAnnotations().filter(each -> each.attributes().first("mood").equals("calm")).count())
                .isEqualTo(2);
        assertThat(project.statements().all()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::sentence)
                .anySatisfy(said -> assertThat(said).contains("UTF-16 code units"))
                .anySatisfy(said -> assertThat(said).contains("all good"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"data\":", "[{\"data\":{}},3]", "[{\"data\":1}]", "[{\"data\":{}}]x"})
    void whatIsNoJsonIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Unreadable.class).hasMessageEndingWith(".");
    }
}
