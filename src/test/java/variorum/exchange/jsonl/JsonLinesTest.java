package variorum.exchange.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Options;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Source;

class JsonLinesTest {

    private static final String HEADER = "{\"format\":\"variorum-jsonl/1\",\"offsetUnit\":\"codepoint\"}\n";

    @TempDir
    private Path folder;

    private final JsonLines format = new JsonLines();

    private Path write(Project project, String name, Options options) {
        Path file = folder.resolve(name);
        format.write(project, Target.at(file).with(options), Progress.NONE);
        return file;
    }

    private Reading read(String lines) throws IOException {
        Path file = folder.resolve("read.jsonl");
        Files.writeString(file, lines);
        return format.read(file, Progress.NONE);
    }

    private static List<String> sentences(Reading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aHardProjectComesBackAsItWas() {
        Project project = PlantedProject.make();
        Reading reading = format.read(write(project, "a.jsonl", Options.NONE), Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project()).isEqualTo(project);
        assertThat(reading.announced()).isEqualTo(2);
    }

    @Test
    void anyProjectComesBackAndGivesTheSameBytesAgain() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Project project = PlantedProject.random(seed, 150);
            Path first = write(project, "first.jsonl", Options.NONE);
            Reading reading = format.read(first, Progress.NONE);
            assertThat(reading.problems()).as("seed %d", seed).isEmpty();
            assertThat(reading.project()).as("seed %d", seed).isEqualTo(project);
            Path second = write(reading.project(), "second.jsonl", Options.NONE);
            assertThat(Files.mismatch(first, second)).as("seed %d", seed).isEqualTo(-1);
        }
    }

    @Test
    void nothingIsLostOfAnEmptyProject() {
        Reading reading = format.read(write(Project.EMPTY, "empty.jsonl", Options.NONE), Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project()).isEqualTo(Project.EMPTY);
    }

    @Test
    void theWorkedExampleOfTheFiveReportsGivesItsOwnBytesAgain() throws IOException {
        Path golden = Path.of("annotations", "seeds.jsonl").toAbsolutePath();
        Reading reading = format.read(golden, Progress.NONE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project().annotationCount()).isGreaterThanOrEqualTo(120);
        assertThat(reading.project().statements().size()).isGreaterThanOrEqualTo(40);
        assertThat(reading.sources()).hasSize(5);

        Path again = folder.resolve("again.jsonl");
        Target target = Target.at(golden).with(Options.NONE.withTextsIn(Path.of("seeds"))).writtenTo(again);
        format.write(reading.project(), target, Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(golden);
    }

    @Test
    void textsThatStandBesideAreReferredToAndNotRepeated() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("planted.txt"), PlantedProject.TEXT);
        Files.writeString(texts.resolve("empty.txt"), "another text");
        Path file = write(PlantedProject.make(), "beside.jsonl", Options.NONE.withTextsIn(texts));
        assertThat(file).content().contains("\"file\":\"texts/planted.txt\"").doesNotContain("texts/empty.txt");
        assertThat(format.read(file, Progress.NONE).project()).isEqualTo(PlantedProject.make());
    }

    @Test
    void aTextWhoseNameNoFileHereCanHaveIsRepeated() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Draft draft = new Draft(PlantedProject.make());
        Document like = PlantedProject.document("else", "other words");
        Source source = new Source("what\0else.txt", like.source().sha256(), "UTF-8", List.of());
        draft.apply(new Edit.PutDocument(new Document(like.id(), like.name(), like.text(), source, like.metadata())));
        Path file = write(draft.project(), "beside.jsonl", Options.NONE.withTextsIn(texts));
        assertThat(format.read(file, Progress.NONE).project()).isEqualTo(draft.project());
    }

    @Test
    void aTextThatChangedBesideTheFileIsNotTakenForTheOneThatWasAnnotated() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("planted.txt"), PlantedProject.TEXT);
        Path file = write(PlantedProject.make(), "beside.jsonl", Options.NONE.withTextsIn(texts));
        Files.writeString(texts.resolve("planted.txt"), PlantedProject.TEXT + "!");
        Reading reading = format.read(file, Progress.NONE);
        assertThat(sentences(reading)).anyMatch(s -> s.contains("not the one that was annotated"));
        assertThat(reading.project().documents()).hasSize(1);
    }

    @Test
    void theBytesOfAnUnalteredFileAreMadeAgain() {
        Reading reading = format.read(write(PlantedProject.make(), "a.jsonl", Options.NONE), Progress.NONE);
        assertThat(reading.sources().values()).anySatisfy(bytes ->
                assertThat(bytes).isEqualTo(PlantedProject.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(format.losses(PlantedProject.make(), Options.NONE)).isEmpty();
    }

    @Test
    void lineEndsThatOtherReadersSeeAreEscaped() throws IOException {
        Path file = write(PlantedProject.make(), "a.jsonl", Options.NONE);
        assertThat(Files.readString(file)).contains("\\u2028").doesNotContain("\u2028");
    }

    @Test
    void oneDamagedLineKeepsNoOtherOut() throws IOException {
        Reading reading = read(HEADER
                + "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"C\"}\n"
                + "{\"record\":\"coder\",\"id\":\n"
                + "not json at all\n"
                + "\n"
                + "{\"record\":\"coder\",\"id\":\"d\",\"name\":\"D\"}\n");
        assertThat(reading.project().coders()).hasSize(2);
        assertThat(sentences(reading)).hasSize(2);
        assertThat(sentences(reading).getFirst()).startsWith("line 3: The JSON breaks off");
    }

    @Test
    void recordsMayStandInAnyOrder() throws IOException {
        Reading reading = read(HEADER
                + "{\"record\":\"annotation\",\"id\":\"a\",\"document\":\"t\",\"code\":\"k\",\"coder\":\"c\","
                + "\"spans\":[{\"start\":1,\"end\":2,\"quote\":\"b\"}]}\n"
                + "{\"record\":\"document\",\"id\":\"t\",\"text\":\"\uD83D\uDE00bc\"}\n"
                + "{\"record\":\"code\",\"id\":\"k\",\"name\":\"K\",\"parent\":\"top\"}\n"
                + "{\"record\":\"code\",\"id\":\"top\",\"name\":\"Top\"}\n"
                + "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"C\"}\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project()
                        .allAnnotations()
                        .findFirst()
                        .orElseThrow()
                        .spans()
                        .getFirst()
                        .start())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"C\",\"age\":3}|The field \"age\" is not known",
                "{\"record\":\"coder\",\"name\":\"C\"}|The field \"id\" is missing",
                "{\"record\":\"coder\",\"id\":7,\"name\":\"C\"}|The field \"id\" is not a text",
                "{\"record\":\"coder\",\"id\":\"c\",\"id\":\"d\",\"name\":\"C\"}|This is not JSON",
                "{\"record\":\"coder\",\"id\":\"c c\",\"name\":\"C\"}|not an identifier",
                "{\"record\":\"poem\",\"id\":\"c\"}|Records of the kind \"poem\" are not known",
                "{\"record\":\"code\",\"id\":\"c\",\"name\":\"C\",\"mark\":\"star\"}|none of circle, square, diamond,"
                        + " triangle",
                "{\"record\":\"code\",\"id\":\"c\",\"name\":\"C\",\"parent\":\"gone\"}|There is no code gone",
                "{\"record\":\"code\",\"id\":\"c\",\"name\":\"C\",\"order\":1e99}|is not a whole number",
                "{\"record\":\"document\",\"id\":\"d\"}|either a text or a file",
                "{\"record\":\"document\",\"id\":\"d\",\"text\":\"a\\r\\nb\"}|line ends other than LF",
                "{\"record\":\"document\",\"id\":\"d\",\"text\":\"ab\",\"characters\":3}|has 2 characters and not 3",
                "{\"record\":\"document\",\"id\":\"d\",\"text\":\"ab\","
                        + "\"zones\":[{\"kind\":\"body\",\"start\":0,\"end\":9}]}|There"
                    + " is no place",
                "{\"record\":\"document\",\"id\":\"d\",\"text\":\"ab\",\"metadata\":{\"date\":\"24.3.2017\"}}|is not"
                        + " written as",
                "[1,2]|This is not a JSON object",
            })
    void whatIsWrongIsSaidWithTheNumberOfTheLine(String line, String sentence) throws IOException {
        assertThat(sentences(read(HEADER + line + "\n"))).singleElement().satisfies(s ->
                assertThat(s).startsWith("line 2: ").contains(sentence));
    }

    @Test
    void aSpanWhoseWordsAreOthersIsLeftOut() throws IOException {
        Reading reading = read(
                HEADER
                        + "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"C\"}\n"
                        + "{\"record\":\"code\",\"id\":\"k\",\"name\":\"K\"}\n"
                        + "{\"record\":\"document\",\"id\":\"t\",\"text\":\"one two\"}\n"
                        + "{\"record\":\"annotation\",\"id\":\"a\",\"document\":\"t\",\"code\":\"k\",\"coder\":\"c\","
                        + "\"spans\":[{\"start\":0,\"end\":3,\"quote\":\"two\"}]}\n");
        assertThat(sentences(reading)).containsExactly("line 5: The words at this place are \"one\" and not \"two\".");
        assertThat(reading.project().annotationCount()).isZero();
    }

    @Test
    void aFileThatWasCutOffIsNoticed() throws IOException {
        Path file = write(PlantedProject.make(), "whole.jsonl", Options.NONE);
        List<String> lines = Files.readAllLines(file);
        Reading reading = read(String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
        assertThat(sentences(reading)).singleElement().satisfies(s -> assertThat(s).contains("cut off"));
    }

    @Test
    void anotherRecordWithTheSameIdIsNamedAndTheFirstStays() throws IOException {
        Reading reading = read(HEADER + "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"First\"}\n"
                + "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"Second\"}\n");
        assertThat(sentences(reading)).singleElement().satisfies(s -> assertThat(s).contains("earlier line"));
        assertThat(reading.project().coders().values()).singleElement().satisfies(c ->
                assertThat(c.name()).isEqualTo("First"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"format\":\"variorum-jsonl/2\"}|A newer one may have written it",
        "{\"format\":\"something\"}|is not Variorum JSONL",
        "{\"text\":\"doccano\",\"label\":[]}|is not Variorum JSONL",
        "``|is not Variorum JSONL",
    })
    void aFileOfAnotherKindIsRefusedInOneSentence(String first, String sentence) {
        assertThatThrownBy(() -> read(first + "\n")).isInstanceOf(Unreadable.class).hasMessageContaining(sentence);
    }

    @Test
    void aDeeplyNestedLineIsRefusedNotFollowed() throws IOException {
        String deep = "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"C\",\"x\":" + "[".repeat(100_000)
                + "]".repeat(100_000) + "}";
        assertThat(sentences(read(HEADER + deep + "\n"))).singleElement().satisfies(s -> assertThat(s)
                .contains("nesting"));
    }

    @Test
    void bytesThatAreNoUtf8SpoilOnlyTheirLine() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        byte[] header = (HEADER + "{\"record\":\"coder\",\"id\":\"c\",\"name\":\"").getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\"}\n{\"record\":\"coder\",\"id\":\"d\",\"name\":\"D\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[header.length + 1 + tail.length];
        System.arraycopy(header, 0, all, 0, header.length);
        all[header.length] = (byte) 0xE9;
        System.arraycopy(tail, 0, all, header.length + 1, tail.length);
        Files.write(file, all);
        Reading reading = format.read(file, Progress.NONE);
        assertThat(sentences(reading)).containsExactly("line 2: This line is not UTF-8.");
        assertThat(reading.project().coders()).hasSize(1);
    }

    @Test
    void aFileOutsideIsOnlyTakenFromTheFolderOfTheFile() throws IOException {
        String hash = "0".repeat(64);
        Reading reading = read(HEADER + "{\"record\":\"document\",\"id\":\"d\",\"file\":\"/etc/hostname\",\"source\":"
                + "{\"name\":\"x\",\"sha256\":\"" + hash + "\"}}\n");
        assertThat(sentences(reading)).singleElement().satisfies(s -> assertThat(s).contains("from the folder"));
    }
}
