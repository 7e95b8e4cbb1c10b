package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected text comes in with the coding of the old one. */
class RepublishCommandTest {

    @TempDir
    Path folder;

    private Path project;
    private Path corrected;

    @BeforeEach
    void correctAReport() throws IOException {
        project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds", "annotations/seeds.jsonl").code()).isZero();
        String text = Files.readString(Path.of("seeds/000_d3e54ca867e92ff7.txt"));
        assertThat(text).contains("NATO");
        corrected = folder.resolve("000-corrected.txt");
        Files.writeString(corrected, text.replace("NATO", "the alliance"));
    }

    @Test
    void aDryRunChangesNothing() {
        Ran ran = run("republish", project, "000", corrected, "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("exact").contains("nothing was changed");
        assertThat(run("list", project).out()).contains("5 reports, 539 tags");
    }

    @Test
    void theCorrectedTextStandsBesideTheOldOneWithItsCoding() {
        Ran ran = run("republish", project, "000", corrected);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("1?\\d\\d exact, \\d+ edited, \\d+ proposed, \\d+ orphan");
        assertThat(run("list", project).out()).contains("6 reports");
        assertThat(run("check", project).code()).isZero();
        assertThat(run("republish", project, "000", corrected).code()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsListedTakenAndGoneWithTheOldText() throws IOException {
        assertThat(run("tray", project).out()).contains("nothing waits");
        List<String> lines = Files.readAllLines(corrected);
        Files.write(corrected, lines.stream().filter(line -> !line.contains("Jan Egeland")).toList());
        assertThat(run("republish", project, "000", corrected).code()).isZero();
        Ran waiting = run("tray", project, "000-corrected");
        assertThat(waiting.code()).isZero();
        assertThat(waiting.out())
                .contains("000-corrected for 000:")
                .contains("orphan    Institution          \"Jan Egeland\"");
        Matcher egeland = Pattern.compile("\"Jan Egeland\" {2}\\((\\S+)\\)").matcher(waiting.out());
        assertThat(egeland.find()).isTrue();
        assertThat(run("tray", project, "--let-go", egeland.group(1)).out()).doesNotContain(egeland.group(1));
        assertThat(run("tray", project, "--let-go", egeland.group(1)).code()).isEqualTo(2);
        assertThat(run("tray", project, "--accept").out()).contains(": 0 proposed");
        assertThat(run("tray", project, "--retire").code()).isZero();
        assertThat(run("list", project).out()).contains("5 reports");
        assertThat(run("check", project).code()).isZero();
        assertThat(run("tray", project, "000-corrected").code()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereAnswersThree() {
        assertThat(run("republish", project, "009", corrected).code()).isEqualTo(3);
        assertThat(run("republish", project, "000", folder.resolve("none.txt")).code()).isEqualTo(3);
        assertThat(run("republish", "--help").out()).contains("--dry-run").contains("orphans");
    }
}
