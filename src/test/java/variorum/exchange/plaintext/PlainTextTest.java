package variorum.exchange.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.text.Source;

class PlainTextTest {

    private static final String GERMAN = "Die Verhandlungen über die Brücke sind gescheitert. Für den Herbst ist eine "
            + "neue Runde geplant, erklärte die Sprecherin am Sonntag in Köln. Später sprach auch der Bürgermeister.\n";
    private static final String RUSSIAN = "Переговоры о мосте сорвались в третий раз за год, сообщили обе делегации. "
            + "Новая встреча пока не назначена, и стороны винят друг друга.\n";
    private static final String ARABIC =
            "انهارت المحادثات حول الجسر للمرة الثالثة هذا العام، حسبما قال مسؤولون يوم الأحد.\n";
    private static final String JAPANESE =
            "橋の再開をめぐる交渉は、今年三度目の決裂となった。次回の日程は決まっていないと、両代表団が日曜日に発表した。\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Imported read(Path file) {
        return PlainText.read(file, new DocumentIds(Project.EMPTY)::like);
    }

    private static String textFor(String language) {
        return switch (language) {
            case "de" -> GERMAN;
            case "ru" -> RUSSIAN;
            case "ar" -> ARABIC;
            default -> JAPANESE;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, de", "UTF-8, ar", "windows-1252, de", "ISO-8859-1, de", "UTF-16LE, de", "UTF-16BE, de", "UTF-16LE, ar",
        "UTF-16BE, ru", "windows-1251, ru", "KOI8-R, ru", "windows-1256, ar", "Shift_JIS, ja", "EUC-JP, ja",
    })
    void textsInManyEncodingsAreReadWithoutBeingTold(String charset, String language) throws IOException {
        String text = textFor(language).repeat(4);
        Imported imported = read(file("report.txt", text.getBytes(Charset.forName(charset))));
        assertThat(imported.document().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsBelievedAndDropped(String charset) throws IOException {
        Imported imported = read(file("report.txt", ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset))));
        assertThat(imported.document().text()).isEqualTo(ARABIC);
        assertThat(imported.document().source().charset()).isEqualTo(charset);
        assertThat(imported.document().source().alterations())
                .containsExactly(new Source.Alteration(Source.Kind.BYTE_ORDER_MARK, 1));
    }

    @Test
    void bytesHashAndChangesAreKept() throws IOException {
        byte[] bytes = "One line.\r\nAnother.\r\n".getBytes(StandardCharsets.UTF_8);
        Imported imported = read(file("wire copy.txt", bytes));
        assertThat(imported.bytes()).isEqualTo(bytes);
        assertThat(imported.document().source().sha256()).isEqualTo(FileBytes.sha256(bytes));
        assertThat(imported.document().source().alterations())
                .containsExactly(new Source.Alteration(Source.Kind.LINE_END, 2));
        assertThat(imported.document().name()).isEqualTo("wire copy");
        assertThat(imported.document().id().value()).isEqualTo("wire-copy");
    }

    @Test
    void aDeclaredEncodingCountsOnlyWhereTheBytesLeaveItOpen() throws IOException {
        Charset declared = Charset.forName("windows-1250");
        byte[] polish = "Zażółć gęślą jaźń, powiedział rzecznik.".getBytes(declared);
        DocumentIds ids = new DocumentIds(Project.EMPTY);
        assertThat(PlainText.read(file("a.txt", polish), declared, ids::like).document().text()).contains("gęślą");
        byte[] utf8 = GERMAN.getBytes(StandardCharsets.UTF_8);
        assertThat(PlainText.read(file("b.txt", utf8), declared, ids::like).document().text()).isEqualTo(GERMAN);
    }

    @Test
    void aGuessedEncodingIsSaidToBeOne() throws IOException {
        Imported imported = read(file("short.txt", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(imported.problems()).anySatisfy(problem -> assertThat(problem.sentence()).contains("is a guess"));
    }

    @Test
    void zonesAndMetadataComeWithTheText() {
        Imported imported = read(Path.of("seeds", "000_d3e54ca867e92ff7.txt"));
        assertThat(imported.document().metadata().title()).startsWith("Syria says US action");
        assertThat(imported.zones().list()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | is empty", "'\u00A0 \n' | nothing but white space", "%PDF-1.7 | is a PDF",
        "PK\u0003\u0004xx | an Office document",
        "{\\rtf1 hello} | an RTF document",
    })
    void whatIsNoTextIsRefusedInASentence(String content, String sentence) throws IOException {
        Path file = file("x.txt", content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(file)).isInstanceOf(Unreadable.class)
                .hasMessageContaining(sentence).hasMessageStartingWith(file.toString());
    }

    @Test
    void oneStrayZeroMakesNoOtherEncoding() throws IOException {
        byte[] bytes = ("One line.\nAnother line wi\u0000th a zero.\n" + GERMAN).getBytes(StandardCharsets.UTF_8);
        String text = read(file("x.txt", bytes)).document().text();
        assertThat(text).startsWith("One line.\nAnother line wi\uFFFDth a zero.");
    }

    @Test
    void bytesWithoutAnyPatternAreNoText() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        Path file = file("x.txt", bytes);
        assertThatThrownBy(() -> read(file)).isInstanceOf(Unreadable.class).hasMessageContaining("is not a text");
    }

    @Test
    void aFolderAMissingFileAndAnUnreadableOneAreToldApart() throws IOException {
        assertThatThrownBy(() -> read(folder)).isInstanceOf(Unreadable.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> read(folder.resolve("no.txt"))).isInstanceOf(Unreadable.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    @Timeout(120)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noPipesHere) {
            made = false;
        }
        assumeThat(made).isTrue();
        assertThatThrownBy(() -> read(pipe)).isInstanceOf(Unreadable.class).hasMessageContaining("no regular file");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(FileBytes.LARGEST + 1);
        }
        assertThatThrownBy(() -> read(large)).isInstanceOf(Unreadable.class)
                .hasMessageEndingWith("has 65 MB; a text may have up to 64 MB.");
    }

    @Test
    void oneLineOfManyMegabytesIsRead() throws IOException {
        Imported imported = read(file("line.txt", "word ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8)));
        assertThat(imported.document().text()).hasSize(20_000_000);
    }

    @Test
    void bytesThatAreNoCharactersAreCounted() throws IOException {
        byte[] bytes = (RUSSIAN.repeat(20) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Imported imported = read(file("broken.txt", bytes));
        assertThat(imported.document().text()).endsWith("\uFFFD");
        assertThat(imported.document().source().alterations())
                .contains(new Source.Alteration(Source.Kind.UNDECODABLE, 1));
    }

    @Test
    void identifiersComeFromFileNamesAndAreUnique() {
        DocumentIds ids = new DocumentIds(Project.EMPTY);
        assertThat(List.of(
                ids.like("a b/c").value(), ids.like("a b?c").value(), ids.like("").value(), ids.like("رقة").value(),
                ids.like("x".repeat(300)).value()))
                .containsExactly("a-b-c", "a-b-c-2", "document", "رقة", "x".repeat(100));
    }
}
