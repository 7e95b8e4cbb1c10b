package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.textlines.Dialect;
import variorum.exchange.textlines.TextLines;
import variorum.project.Project;

class LossReportTest {

    private final Project project = Planted.project();

    @TempDir
    private Path folder;

    private static Loss leftOut(String statement) {
        return new Loss(
                "statements", new Location.OfStatement(new Statement.Id(statement)), "This statement is not written.");
    }

    @Test
    void aStatementIsKnownByTheWordsOfItsFirstPart() {
        LossReport report = LossReport.of(List.of(leftOut("s1"), leftOut("s2")), project);
        assertThat(report.text().lines()).contains(
                "  emoji report:2:7 “government of Ruritania”: This statement is not written.",
                "  windows:2:16 “the union”: This statement is not written.");
        assertThat(report.json()).contains(
                "{\"document\":\"Windows\",\"start\":27,\"end\":36,\"quote\":\"the union\",\"statement\":\"s2\",");
    }

    @Test
    void aStatementThatIsNoneIsStillListed() {
        assertThat(LossReport.of(List.of(leftOut("s9")), project).text())
                .isEqualTo("1 statement\n  This statement is not written.\n");
    }

    @Test
    void aScriptLearnsWhichCodeCoderOrEntityALossIsAbout() {
        List<Loss> losses = new TextLines(Dialect.DOCCANO).losses(project, Options.NONE);
        assertThat(LossReport.of(losses, project).json())
                .contains(
                        "{\"code\":\"markup\",",
                        "{\"coder\":\"ben\",",
                        "{\"entity\":\"union\",",
                        "{\"form\":\"claim\",")
                .contains("\"annotation\":\"a4\",");
    }

    @Test
    void aNameOfTwoLinesTakesOne() {
        Project named = PlantedProject.make();
        List<Loss> losses = Exports.losses(new TextLines(Dialect.DOCCANO), named, Scope.ALL, Options.NONE);
        assertThat(LossReport.of(losses, named).text().lines())
                .anyMatch(line -> line.contains("Bob B."))
                .allMatch(line -> line.isEmpty() || line.startsWith("  ") || Character.isDigit(line.charAt(0)));
    }

    @Test
    void theReportOfAnExportBeforeDoesNotOutliveIt() throws IOException {
        Path export = folder.resolve("out.jsonl");
        LossReport nothing = LossReport.of(List.of(), project);
        assertThat(nothing.saveBeside(export)).isEmpty();
        assertThat(folder).isEmptyDirectory();
        Path saved = LossReport.of(List.of(leftOut("s1")), project).saveBeside(export).orElseThrow();
        assertThat(saved).hasFileName("out.jsonl.losses.txt").content().startsWith("1 statement\n");
        assertThat(nothing.saveBeside(export)).isEmpty();
        assertThat(saved).hasContent("Nothing is lost.\n");
    }

    @Test
    void whatMayNameSomebodyHiddenIsSaidFirst() {
        Loss word = new Loss("words like a hidden name", new Location.WholeProject(), "“Fred” still stands there.");
        assertThat(LossReport.of(List.of(leftOut("s1"), leftOut("s2"), word), project).counts())
                .containsExactly("1 word like a hidden name", "2 statements");
    }
}
