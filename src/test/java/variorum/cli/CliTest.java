package variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static variorum.cli.Ran.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import variorum.storage.ProjectFile;
import variorum.task.Progress;

class CliTest {

    private static final String FIRST = "seeds/000_d3e54ca867e92ff7.txt";
    private static final String SECOND = "seeds/001_00b348ee3a9163f0.txt";

    @TempDir
    Path folder;

    private Path seeds() {
        Path project = folder.resolve("seeds.variorum");
        assertThat(run("import", project, "seeds", "annotations/seeds.jsonl").code()).isZero();
        return project;
    }

    @Test
    void aFolderIsImportedIntoANewProjectAndAccountedFor() {
        Path project = folder.resolve("new.variorum");
        Ran first = run("import", project, "seeds");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("5 announced, 5 found, 5 imported, 0 already there, 0 refused");
        Ran again = run("import", project, "seeds");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("0 imported, 5 already there");
        assertThat(run("list", project).out()).contains("5 reports, 0 tags").contains("2017-03-24");
    }

    @Test
    void aPartialImportTakesTheGoodFilesNamesTheBadOneAndAnswersOne() throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Ran ran = run("import", folder.resolve("p.variorum"), FIRST, bad);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("refused: " + bad).contains("2 announced, 1 found, 1 imported");
    }

    @Test
    void anImportOfNothingReadableAnswersThreeAndMakesNoProject() {
        Ran ran = run("import", folder.resolve("p.variorum"), folder.resolve("missing.txt"));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("does not exist");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProjectThatIsOpenElsewhereIsReadButNotWritten() throws Exception {
        Path project = seeds();
        ProjectFile open = ProjectFile.open(project);
        try (open) {
            assertThat(run("list", project).code()).isZero();
            Ran refused = run("import", project, FIRST);
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err()).startsWith("variorum: ");
        }
    }

    @Test
    void theListIsAlsoJson() {
        Ran ran = run("list", seeds(), "--json");
        JsonNode first = JsonMapper.shared().readTree(ran.out().lines().findFirst().orElseThrow());
        assertThat(first.get("id").asString()).isEqualTo("000_d3e54ca867e92ff7");
        assertThat(first.get("annotations").asInt()).isPositive();
    }

    @Test
    void twoFilesAreComparedAsTextJsonAndTable() throws IOException {
        assertThat(run("compare", FIRST, SECOND).out()).contains("3  Daesh → Islamic State").contains("0 moved")
                .containsPattern("Paragraphs of A by origin: agency \\d+, own \\d+");
        Path json = folder.resolve("c.json");
        assertThat(run("compare", FIRST, SECOND, "--format", "json", "--out", json).code()).isZero();
        JsonNode read = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(read.get("pairs")).hasSize(11);
        assertThat(run("compare", FIRST, SECOND, "--format", "csv").out()).startsWith("witness_a,");
    }

    @Test
    void documentsOfAProjectAreComparedByIdOrName() {
        Ran ran = run("compare", "000_d3e54ca867e92ff7", "001_00b348ee3a9163f0", "--project", seeds());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("11 linked paragraphs");
        Ran unknown = run("compare", "000_d3e54ca867e92ff7", "nobody", "--project", seeds());
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("There is no document nobody");
    }

    @Test
    void anExportIsReadBackAndEqualsTheOneItCameFrom() throws IOException {
        Path project = seeds();
        Path out = folder.resolve("out.jsonl");
        Ran ran = run("export", project, "--format", "jsonl", "--out", out);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("read back and compared");
        Path other = folder.resolve("other.variorum");
        assertThat(run("import", other, out).code()).isZero();
        Path again = folder.resolve("again.jsonl");
        assertThat(run("export", other, "--format", "jsonl", "--out", again).code()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(out));
    }

    @Test
    void anExportWithoutAnEndingIsStillKnownWhenItComesBack() {
        Path project = seeds();
        Ran ran = run("export", project, "--format", "jsonl", "--out", folder.resolve("mine"));
        assertThat(ran.out()).contains("mine.jsonl: 5 reports");
        Path other = folder.resolve("other.variorum");
        assertThat(run("import", other, folder.resolve("mine.jsonl")).code()).isZero();
        assertThat(run("check", other).out()).contains("all as written");
    }

    @Test
    void wordsAreFoundHoweverTheyAreWrittenAndShownInContext() {
        Path project = seeds();
        Ran found = run("search", project, "--phrase", "al-ja'afari said");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("[Al-Ja’afari said] nobody could claim").contains("places in 1 report\n");
        String line = run("search", project, "Tabqa", "--json").out().lines().findFirst().orElseThrow();
        assertThat(JsonMapper.shared().readTree(line).get("match").asString()).isEqualTo("Tabqa");
        assertThat(run("search", project, "zeppelin").out()).contains("0 places");
        assertThat(run("search", project, "Tabqa", "--most", "0").code()).isEqualTo(2);
    }

    @Test
    void aQueryMayAskForExpressionsAndReports() {
        Path project = seeds();
        assertThat(run("search", project, "/Da[e]sh/ report:000").out()).contains("[Daesh]").contains("in 1 report\n");
        assertThat(run("search", project, "rebel*").out()).contains("[rebel]s");
        Ran bad = run("search", project, "raqqa cod:actor");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("Did you mean “code”?").contains("      ^^^^^^^^^");
    }

    @Test
    void theFormatsAreListed() {
        assertThat(run("export", "--list").out()).contains("jsonl").contains("csv");
    }

    @Test
    void whatCanNotBeWrittenAnswersFour() {
        Ran compared = run("compare", FIRST, SECOND, "--out", folder.resolve("no/such/folder.txt"));
        assertThat(compared.code()).isEqualTo(4);
        assertThat(compared.err()).contains("There is no folder");
        Ran exported = run("export", seeds(), "--format", "csv", "--out", "/dev/null/x");
        assertThat(exported.code()).isEqualTo(4);
    }

    @Test
    void aSoundProjectIsFoundSoundAndADamagedOneIsNot() throws IOException {
        Path project = seeds();
        Ran sound = run("check", project);
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).contains("all as written");
        byte[] bytes = Files.readAllBytes(project);
        byte[] words = "Staffan".getBytes(UTF_8);
        for (int at = 0; at < bytes.length - words.length; at++) {
            if (Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
                bytes[at] = 'Z';
            }
        }
        Path damaged = Files.write(folder.resolve("damaged.variorum"), bytes);
        Ran found = run("check", damaged);
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains("is not as it was written");
        Ran listed = run("list", damaged);
        assertThat(listed.code()).isEqualTo(1);
        assertThat(listed.err()).contains("is damaged").contains("see: variorum check");
        assertThat(Files.readAllBytes(damaged)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "import", "export", "list", "search", "check"})
    void aCommandWithoutItsWordsAnswersTwoAndSaysHowToGetHelp(String command) {
        Ran ran = run(command);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("variorum: ");
        assertThat(run(command, "--help").out()).contains("Usage: variorum " + command);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByAWholeOne() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "what was there before");
        assertThat(run("compare", FIRST, "nobody.txt", "--format", "json", "--out", out).code()).isEqualTo(3);
        assertThat(out).hasContent("what was there before");
        assertThat(run("compare", FIRST, SECOND, "--format", "json", "--out", out).code()).isZero();
        assertThat(out).content().startsWith("{").endsWith("}\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(run("compare", FIRST, SECOND, "--out", folder).code()).isEqualTo(4);
    }

    @Test
    void everyCommandIsKnownForOneAndASlipIsToldAndOpensNoWindow() throws IOException {
        Console silent = new Console(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), Progress.NONE);
        assertThat(Cli.commands(silent).getSubcommands().keySet())
                .hasSizeGreaterThan(10)
                .allMatch(name -> Cli.isCommand(List.of(name)));
        assertThat(Cli.isCommand(List.of(Files.createFile(folder.resolve("a.variorum")).toString()))).isFalse();
        assertThat(Cli.isCommand(List.of())).isFalse();

        assertThat(Cli.isCommand(List.of("chekc"))).isTrue();
        Ran slip = run("chekc", "a.variorum");
        assertThat(slip.code()).isEqualTo(2);
        assertThat(slip.err()).contains("There is no command and no project chekc. Did you mean check?");
        assertThat(run("help", "list").out()).startsWith("Usage: variorum list");
        assertThat(run("--nothing").err()).contains("Unknown option: '--nothing'");
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, variorum: What was found could not all be written: No space left on device.",
        "Broken pipe, ''"})
    void halfAResultIsNeverTakenForAWholeOne(String reason, String said) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
        for (Object[] words : List.<Object[]>of(new Object[] {"--help"}, new Object[] {"compare", FIRST, SECOND})) {
            Ran ran = Ran.runInto(full, words);
            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.err().strip()).isEqualTo(said);
        }
    }

    @Test
    void aFileThatIsNoProjectAnswersThreeAndStaysAsItWas() throws IOException {
        Path text = Files.writeString(folder.resolve("text.variorum"), "not a database at all, just words");
        Ran ran = run("check", text);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("text.variorum");
        assertThat(text).hasContent("not a database at all, just words");
    }

    @Test
    void whatAFormatCannotCarryIsSaidAsTextAsJsonAndBesideTheExport() throws IOException {
        Path project = seeds();
        Path out = folder.resolve("doccano.jsonl");
        Ran before = run("export", project, "--format", "doccano", "--losses", "--json");
        assertThat(before.out()).startsWith("{\"losses\":[{\"what\":").contains("\"document\":", "\"start\":");
        assertThat(run("export", project, "--format", "doccano", "--out", out).out()).contains("lost: ");
        assertThat(folder.resolve("doccano.jsonl.losses.txt")).content().contains("  000:");
    }

    @Test
    void onlyACodeIsExportedWhenAskedFor() throws IOException {
        Path out = folder.resolve("positions.jsonl");
        assertThat(run("export", seeds(), "--format", "jsonl", "--code", "Position", "--out", out).code()).isZero();
        assertThat(Files.readString(out)).contains("\"record\":\"annotation\"").doesNotContain("\"entity\":\"");
        assertThat(run("export", seeds(), "--format", "jsonl", "--code", "Nothing", "--out", out).code())
                .isEqualTo(Failure.UNREADABLE);
    }

    @Test
    void peopleAreHiddenBehindTheSameNamesInEveryExport() throws IOException {
        Path project = seeds();
        Path register = folder.resolve("register.csv");
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        for (Path out : List.of(first, second)) {
            Ran ran = run(
                    "export", project, "--format", "jsonl", "--out", out, "--pseudonyms", register, "--hide", "person");
            assertThat(ran.code()).isZero();
        }
        assertThat(first).content().doesNotContain("Mistura").contains("Person 1");
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(register).content().contains("Mistura");
    }

    @Test
    void theListOfLossesBesideAnExportWithoutNamesHasNoNamesEither() throws IOException {
        Path project = seeds();
        Path out = folder.resolve("hidden");
        Ran ran = run(
                "export", project, "--format", "brat", "--out", out, "--pseudonyms", folder.resolve("register.csv"),
                "--hide", "person");
        assertThat(ran.code()).isZero();
        assertThat(folder.resolve("hidden.losses.txt")).content().contains("Person ").doesNotContain("Mistura");
    }
}
