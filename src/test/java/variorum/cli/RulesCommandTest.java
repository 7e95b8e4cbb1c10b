package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of comparing are listed, made, switched and taken out without the window. */
class RulesCommandTest {

    @TempDir
    Path folder;

    private Path project;

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
        assertThat(run("rules", project, "--json").out())
                .contains("\"one\":\"Daesh\"")
                .contains("\"switched\":\"off\"");
        assertThat(run("rules", project, "--on", "Islamic State", "--json").out()).contains("\"switched\":\"on\"");
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
