package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Exported;
import variorum.exchange.xlsx.Spreadsheet;
import variorum.project.Project;
import variorum.text.Document;

/** Apache POI reads workbooks from a stream; no cell calculates, and every span has its words. */
class PoiReadsWorkbooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void everySpanHasItsWords(Project project) throws Exception {
        Path written = Exported.of(new Spreadsheet(), project, folder).path();
        try (InputStream in = Files.newInputStream(written); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(PoiReadsWorkbooksTest::isInert)));
            Map<String, String> texts = new HashMap<>();
            rows(workbook.getSheet("documents")).forEach(row -> texts.put(row.get("document"), row.get("text")));
            assertThat(texts.values()).containsExactlyInAnyOrderElementsOf(
                    project.documents().values().stream().map(Document::text).toList());
            List<String> found = new ArrayList<>();
            for (Map<String, String> row : rows(workbook.getSheet("spans"))) {
                String text = texts.get(row.get("document"));
                int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
                int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
                assertThat(row.getOrDefault("quote", "")).isEqualTo(text.substring(start, end));
                found.add(text.substring(start, end));
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(Hard.words(project));
        }
    }

    private static void isInert(Cell cell) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
        assertThat(cell.getHyperlink()).isNull();
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        DataFormatter plain = new DataFormatter();
        List<Map<String, String>> rows = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (int line = 1; line <= sheet.getLastRowNum(); line++) {
            Map<String, String> cells = new HashMap<>();
            for (Cell cell : sheet.getRow(line)) {
                cells.put(head.getCell(cell.getColumnIndex()).getStringCellValue(), plain.formatCellValue(cell));
            }
            rows.add(cells);
        }
        return rows;
    }
}
