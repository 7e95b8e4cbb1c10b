package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
        assertThat(ran.out()).containsPattern("1?\\d\\d exact, \\d+ edited, \\d+ proposed, \\d+ orphans");
        assertThat(run("list", project).out()).contains("6 reports");
        assertThat(run("check", project).code()).isZero();
        assertThat(run("republish", project, "000", corrected).code()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsListedTakenAndGoneWithTheOldText() throws IOException {
        assertThat(run("tray", project).out()).isEmpty();
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
