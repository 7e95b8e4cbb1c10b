package variorum.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Code;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** What other programs wrote as REFI-QDA is read, however they count places. */
class QdaOfOthersTest {

    private static final QdaProject QDPX = new QdaProject(InstantSource.system());
    private static final QdaCodebook QDC = new QdaCodebook();

    @TempDir
    private Path folder;

    @Test
    void codesWithoutIdentifiersAreReadAllTheSame() throws IOException {
        Path path = folder.resolve("plain.qdc");
        Files.writeString(path, """
                <?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
                <Code name="a"><Code name="b"/><Code name="b" guid=" "/></Code><Code guid="%s" name="c"/></Codes>
                </CodeBook>""".formatted("x".repeat(2000)));
        assertThat(QDC.read(path, Progress.NONE).project().codebook().codes().stream().map(Code::name))
                .containsExactly("a", "b", "b (2)", "c");
    }

    private Path archive(String text, String selections) throws IOException {
        Path path = folder.resolve("foreign.qdpx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("Foreign.qde"));
            zip.write(("""
                <Project xmlns="urn:QDA-XML:project:1.0" name="x" origin="Other 1.0"><CodeBook><Codes>
                <Code guid="{11111111-0000-0000-0000-00000000000A}" name="Code" isCodable="true" color="#abc"/>
                </Codes></CodeBook><Sources>
                <TextSource guid="22222222-0000-0000-0000-000000000000" name="Interview 1"
                 plainTextPath="internal://T.txt">
                """ + selections + "</TextSource><PictureSource guid=\"3\" name=\"photo\"/></Sources></Project>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Sources/T.TXT"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    private static String selection(int nth, String name, int start, int end) {
        return """
            <PlainTextSelection guid="44444444-0000-0000-0000-00000000000%d" name="%s"
             startPosition="%d" endPosition="%d">
            <Coding guid="55555555-0000-0000-0000-00000000000%d">
             <CodeRef targetGUID="11111111-0000-0000-0000-00000000000a"/>
            </Coding></PlainTextSelection>""".formatted(nth, name, start, end, nth);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 10, 15, ''",
        "3, 6, 12, 17, 'UTF-16 code units, a line end as two'",
        "2, 5, 11, 16, 'code points, a line end as two'",
        "5, 8, 13, 18, 'UTF-8 bytes'"})
    void placesAreReadAsTheirWordsHaveIt(int start, int end, int start2, int end2, String counting) throws IOException {
        // 😀 one↵two three
        Path path = archive(
                "\uFEFF\uD83D\uDE00 one\r\ntwo three",
                selection(1, "one", start, end) + selection(2, "three", start2, end2));
        Reading reading = QDPX.read(path, Progress.NONE);
        Document document = reading.project().documentsByName().getFirst();
        assertThat(document.text()).isEqualTo("\uD83D\uDE00 one\ntwo three");
        assertThat(reading.project().allAnnotations().map(tag -> tag.wordsIn(document.text())))
                .containsExactly("one", "three");
        assertThat(reading.problems()).extracting(Problem::sentence)
                .filteredOn(sentence -> sentence.startsWith("The places count in")).hasSize(counting.isEmpty() ? 0 : 1)
                .allMatch(sentence -> sentence.contains("count in " + counting + ","));
        assertThat(reading.problems()).anyMatch(problem -> problem.place().equals("photo") && problem.isLeftOut());
    }

    @Test
    void namesThatAreNoWordsDoNotMovePlaces() throws IOException {
        Path path = archive(
                "one two three",
                selection(1, "1:3 quotation", 0, 3) + selection(2, "three", 4, 7) + selection(3, "x", 0, 7));
        Reading reading = QDPX.read(path, Progress.NONE);
        assertThat(reading.project().allAnnotations().map(tag -> tag.wordsIn("one two three")))
                .containsExactlyInAnyOrder("one", "two", "one two");
    }

    @Test
    void whatIsNoArchiveIsRefusedWithASentence() throws IOException {
        Path path = folder.resolve("x.qdpx");
        Files.writeString(path, "no archive");
        assertThatThrownBy(() -> QDPX.read(path, Progress.NONE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no ZIP archive");
    }
}
