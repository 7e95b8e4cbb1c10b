package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of comparing are listed, made, switched and taken out without the window. */
class RulesCommandTest {

    @TempDir
    Path folder;

    private Path project;

    /** What a command printed and answered. */
    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int code = Cli.run(List.of(words).stream().map(Object::toString).toList(), console);
        assertThat(err.toString()).as("no stack trace").doesNotContain("\tat ");
        return new Ran(code, out.toString(), err.toString());
    }

    @BeforeEach
    void importTheReports() {
        project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds").code()).isZero();
    }

    @Test
    void aRuleIsMadeOnceSwitchedOffAndTakenOut() {
        assertThat(run("rules", project).out()).contains("0 rules");
        Ran added = run("rules", project, "--add", "Daesh", "Islamic State");
        assertThat(added.code()).isZero();
        assertThat(added.out()).contains("on   name         Daesh = Islamic State").contains("1 rule");
        assertThat(run("rules", project, "--add", "Daesh", "Islamic State").out()).contains("1 rule\n");
        assertThat(run("rules", project, "--off", "Daesh").out()).contains("off  name");
        assertThat(run("rules", project, "--json").out()).contains("\"one\":\"Daesh\"").doesNotContain("active");
        assertThat(run("rules", project, "--on", "Islamic State", "--json").out()).contains("\"active\":true");
        assertThat(run("rules", project, "--remove", "Daesh").out()).contains("0 rules");
        assertThat(run("check", project).code()).isZero();
    }

    @Test
    void aRuleMakesTwoFormsEqualInComparisons() {
        String first = "000_d3e54ca867e92ff7";
        String second = "001_00b348ee3a9163f0";
        String before = run("compare", "--project", project, first, second).out();
        run("rules", project, "--add", "Daesh", "Islamic State", "--layer", "name");
        assertThat(run("compare", "--project", project, first, second).out()).isNotEqualTo(before).isNotEmpty();
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(run("rules", project, "--add", "Daesh").code()).isEqualTo(2);
        assertThat(run("rules", project, "--add", "Daesh", " ").code()).isEqualTo(2);
        assertThat(run("rules", project, "--add", "Daesh", "IS", "--layer", "mood").err()).contains("no layer mood");
        assertThat(run("rules", project, "--off", "Daesh").code()).isEqualTo(3);
        assertThat(run("rules", folder.resolve("none.variorum")).code()).isEqualTo(3);
    }
}
