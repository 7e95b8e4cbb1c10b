package variorum.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

class SpreadsheetTest {

    private static final Spreadsheet XLSX = new Spreadsheet();

    @TempDir
    private Path folder;

    private static Map<String, String> parts(Path path) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    @Test
    void itCanBeReadFromAStreamPartByPart() throws IOException {
        Path path = Exported.of(new Spreadsheet(), Planted.project(), folder).path();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).startsWith("[Content_Types].xml").contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void everythingComesBackFieldByField() {
        for (Project project :
                List.of(Planted.project(), PlantedProject.make(), Planted.withoutSpans(), Project.EMPTY)) {
            Reading reading = XLSX.read(Exported.of(XLSX, project, folder).path(), Progress.NONE);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.project()).isEqualTo(project);
        }
    }

    @Test
    void whateverEditsMakeComesBack() {
        for (int seed = 1; seed <= 6; seed++) {
            Project project = PlantedProject.random(seed, 150);
            Path path = Exported.of(XLSX, project, folder).path();
            assertThat(XLSX.read(path, Progress.NONE).project()).as("seed %d", seed).isEqualTo(project);
        }
    }

    @Test
    void nothingInAWorkbookIsActive() {
        Map<String, String> parts = parts(Exported.of(XLSX, PlantedProject.make(), folder).path());
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.contains("externalLink")
                || name.contains("connections") || name.contains("oleObject"));
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1").contains("=SUM(1)");
        parts.forEach(
                (name, content) -> assertThat(content).as(name).doesNotContain("<f>", "<hyperlink", "TargetMode"));
    }

    @Test
    void numbersAreNumbersAndWordsAreWords() {
        Map<String, String> parts = parts(Exported.of(XLSX, Planted.project(), folder).path());
        String spans = parts.get("xl/worksheets/sheet8.xml");
        assertThat(spans).contains("<c r=\"E2\"").containsPattern("<c r=\"E[0-9]+\"[^>]*><v>[0-9]+</v></c>");
        assertThat(spans).containsPattern("<c r=\"G[0-9]+\"[^>]* t=\"s\"[^>]*>");
    }

    private static Project with(String text, Span span) {
        Draft draft = new Draft(Planted.withoutSpans());
        Document document = Planted.document(new Document.Id("long"), "long", text, Metadata.UNKNOWN);
        draft.apply(new Edit.PutDocument(document));
        draft.apply(new Edit.PutAnnotation(
                Planted.tag("a", document.id(), Planted.ACTOR, Planted.ANNA, span)));
        return draft.project();
    }

    @Test
    void aTextLongerThanACellIsCutAndThatIsSaidBeforehand() {
        String text = "x".repeat(32_766) + "\uD83D\uDE00 and the end";
        Project project = with(text, new Span(text.length() - 3, text.length()));
        assertThat(Exported.losses(XLSX, project)).containsExactly("texts cut to what a cell of Excel holds");
        Path path = Exported.of(XLSX, project, folder).path();
        assertThat(parts(path).get("xl/sharedStrings.xml")).contains("x".repeat(32_766) + "<");
        assertThat(Exported.losses(XLSX, with("b", new Span(0, 1)))).isEmpty();
        Project whole = with(text, new Span(0, text.length()));
        assertThat(Exported.losses(XLSX, whole)).contains("tags cut to what a cell of Excel holds");
        assertThat(Exported.of(XLSX, whole, folder).path()).exists();
    }

    @Test
    void ofWhateverElseIsCutItIsSaidToo() {
        Draft draft = new Draft(with("b", new Span(0, 1)));
        draft.apply(new Edit.PutProjectNote("n".repeat(32_767)));
        assertThat(Exported.losses(XLSX, draft.project())).isEmpty();
        draft.apply(new Edit.PutProjectNote("n".repeat(32_768)));
        assertThat(Exported.losses(XLSX, draft.project()))
                .containsExactly("other cells cut to what a cell of Excel holds");
    }

    @Test
    void aSheetOfManyRowsComesBackWhole() {
        Draft draft = new Draft(with("many words", new Span(0, 1)));
        for (int i = 0; i < 2_500; i++) {
            draft.apply(new Edit.PutAnnotation(Planted.tag(
                    "n" + i, new Document.Id("long"), Planted.ACTOR, Planted.ANNA, new Span(i % 10, 10))));
        }
        Path path = Exported.of(XLSX, draft.project(), folder).path();
        assertThat(XLSX.read(path, Progress.NONE).project()).isEqualTo(draft.project());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "_x000D_", "_x005F_x000D_", "\u0001\uFFFF", "_x_", "a_x00e4_", "\uD800x", " a "})
    void whatXmlCannotHoldIsEscapedAsExcelDoes(String text) {
        assertThat(Cells.plain(Cells.escaped(text))).isEqualTo(text);
        assertThat(Cells.escaped(text)).doesNotContain("\r", "\u0001", "\uFFFF");
    }

    @Test
    void aWorkbookThatExcelSavedIsRead() throws IOException {
        Path path = folder.resolve("saved.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            entry(zip, "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='documents' r:id='rId1'/>"
                    + "<sheet name='spans' r:id='rId2'/></sheets></workbook>");
            entry(zip, "xl/_rels/workbook.xml.rels", "<R><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
                    + "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></R>");
            entry(zip, "xl/sharedStrings.xml", "<sst><si><t>document</t></si><si><r><t>te</t></r><r><t>xt</t></r></si>"
                    + "<si><t>Toner said so.</t></si></sst>");
            entry(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
                    + "<c r='C1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='inlineStr'><is><t>d1</t></is></c>"
                    + "<c r='C2' t='s'><v>2</v></c></row></sheetData></worksheet>");
            entry(zip, "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r='1'>" + inline("document", "start",
                    "end", "quote", "code") + "</row><row r='2'>" + inline("d1") + "<c><v>0</v></c>"
                    + "<c><f>2+3</f><v>5</v></c>" + inline("Toner", "actor") + "</row></sheetData></worksheet>");
        }
        Reading reading = XLSX.read(path, Progress.NONE);
        assertThat(XLSX.reads(path)).isTrue();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.project().allAnnotations().map(tag -> tag.wordsIn("Toner said so.")))
                .containsExactly("Toner");
    }

    private static String inline(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return cells.toString();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "\u4E00\u4E001"})
    void aCellBeyondTheLastColumnOfExcelIsRefused(String cell) throws IOException {
        Path file = workbook("<row r=\"1\"><c r=\"" + cell + "\" t=\"str\"><v>document</v></c></row>");
        assertThatThrownBy(() -> XLSX.read(file, Progress.NONE))
                .isInstanceOf(Unreadable.class).hasMessageContaining("which no Excel workbook has");
    }

    @Test
    void aWorkbookMadeToFillAMemoryIsRefused() throws IOException {
        Path file = workbook("<row r=\"1\"/>" + "\n".repeat(80 * 1024 * 1024));
        assertThat(Files.size(file)).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> XLSX.read(file, Progress.NONE))
                .isInstanceOf(Unreadable.class).hasMessageContaining("unpacks to more than");
    }

    private Path workbook(String rows) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"sheet.xml\"/></Relationships>");
            entry(zip, "xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"documents\" r:id=\"r1\"/>"
                    + "</sheets></workbook>");
            entry(zip, "xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    @Test
    void whatIsNoWorkbookIsRefusedInASentence() throws IOException {
        Path path = Files.writeString(folder.resolve("a.xlsx"), "text");
        assertThat(XLSX.reads(path)).isFalse();
        assertThatThrownBy(() -> XLSX.read(path, Progress.NONE)).isInstanceOf(Unreadable.class)
                .hasMessageEndingWith("is no Excel workbook.");
    }
}
