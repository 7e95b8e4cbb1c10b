package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.exchange.Reckoning;
import variorum.exchange.Reckoning.Additions;
import variorum.exchange.Reckoning.InFile;
import variorum.exchange.Reckoning.Outcome;
import variorum.exchange.Reckoning.Report;
import variorum.exchange.format.Problem;

class ImportRowsTest {

    private static final Report GOOD = new Report("/press/march/a.txt", Outcome.IMPORTED, "");
    private static final Report BAD = new Report("/press/page.htm", Outcome.REFUSED, "Nothing here reads it.");

    private static Reckoning reckoning(int announced, int found, List<Report> reports, List<InFile> problems) {
        return new Reckoning(announced, found, reports, problems, Additions.NONE);
    }

    @Test
    void whatWasRefusedStandsFirstAndTheCommonFolderOnce() {
        ImportRows listed = ImportRows.of(reckoning(2, 1, List.of(GOOD, BAD), List.of()));

        assertThat(listed.folder()).isEqualTo("/press/");
        assertThat(listed.rows())
                .extracting(ImportRows.Row::name, ImportRows.Row::words)
                .containsExactly(
                        tuple("page.htm", "Refused. Nothing here reads it."),
                        tuple("march/a.txt", "Imported."));
    }

    @Test
    void whatWasNoticedInAFileStandsWithItsReport() {
        Problem charset = Problem.note("", "It was read as windows-1252.");
        ImportRows listed = ImportRows.of(reckoning(
                1, 1, List.of(GOOD), List.of(new InFile(GOOD.name(), charset), new InFile("/press/b.jsonl", charset))));

        assertThat(listed.rows())
                .extracting(ImportRows.Row::words)
                .containsExactly("Imported. It was read as windows-1252.", "It was read as windows-1252.");
    }

    @Test
    void aFileThatWasRefusedIsNotMissingToo() {
        assertThat(ImportReport.sentence(reckoning(2, 1, List.of(GOOD, BAD), List.of())))
                .isEqualTo("Imported 1 report; 1 was refused. page.htm: Nothing here reads it.");
        assertThat(ImportReport.sentence(reckoning(3, 1, List.of(GOOD), List.of())))
                .isEqualTo("Imported 1 report; 2 that were announced were not found.");
    }

    @Test
    void aCodebookIsNotCountedAsReports() {
        Additions two = new Additions(2, 1, 0, 0);
        assertThat(ImportReport.sentence(new Reckoning(0, 0, List.of(), List.of(), two)))
                .isEqualTo("Imported 2 codes, 1 entity.");
        assertThat(ImportReport.sentence(new Reckoning(1, 1, List.of(GOOD), List.of(), two)))
                .isEqualTo("Imported 1 report. With them came 2 codes, 1 entity.");
    }

    @Test
    void allThatIsWrongWithACodebookIsSaidAtOnce() {
        Problem row = Problem.note("row 5", "There is no code Nowhere.");
        assertThat(ImportReport.sentence(reckoning(0, 0, List.of(), List.of(new InFile("/press/c.csv", row)))))
                .startsWith("No new report was imported. c.csv: ")
                .contains("There is no code Nowhere.");
    }
}
