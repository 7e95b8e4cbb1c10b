package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.project.Project;
import variorum.task.Progress;

/** A refused file is named once, and the reason says what is wrong and where. */
class RefusalTest {

    @TempDir
    private Path folder;

    private String reason(Path... paths) {
        List<Reckoning.Report> reports = Imports.plan(Project.EMPTY, List.of(paths), Progress.NONE)
                .reckoning().reports();
        assertThat(reports).singleElement().matches(report -> report.outcome() == Reckoning.Outcome.REFUSED);
        return reports.getFirst().reason();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.qdpx | no archive | This file is not a REFI-QDA project: it is no ZIP archive, or was cut off.",
                "x.qdc | <a/> | This file is not a REFI-QDA codebook.",
                "x.qdc | <CodeBook> | This file is not well-formed XML: line 1,",
                "x.json | {\"a\": } | This file is nothing that can be imported, or is damaged.",
                "x.csv | a;b | This file is nothing that can be imported",
                "x.jsonl | x | This file is not Variorum JSONL.",
                "x.zip | PK\u0003\u0004xx | This file is a ZIP archive or an Office document, not a plain text; it",
                "x.codebook.json | {\"format\":\"variorum-codebook/1\",\"codes\":[ | This file is not a codebook: The"
                        + " JSON breaks off before its end (character 4",
            })
    void theReasonDoesNotRepeatThePath(String name, String contents, String start) throws IOException {
        String reason = reason(Files.writeString(folder.resolve(name), contents));
        assertThat(reason).startsWith(start).doesNotContain(folder.toString()).doesNotContain("REDACTED");
    }

    @Test
    void aTableThatEndsWithinACellIsRefusedAndNotRead() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("documents.csv"), "document,text\na,\"5\"\" is\nlong\"\nb,\"cut");
        assertThat(reason(tables)).isEqualTo("documents.csv ends within a quoted cell: it was cut off.");
    }

    @Test
    void aTableWithQuotesOfEveryKindIsRead() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(
                tables.resolve("documents.csv"), "document,text\na,\"5\"\" \"\"\"\nb,a 5\" pipe \"\"x\"\nc,\"\"\n");
        assertThat(Imports.plan(Project.EMPTY, List.of(tables), Progress.NONE).reckoning().isWhole()).isTrue();
    }
}
