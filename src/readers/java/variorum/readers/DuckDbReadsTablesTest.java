package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Exported;
import variorum.exchange.csv.CsvTables;
import variorum.exchange.parquet.ParquetTables;
import variorum.project.Project;
import variorum.text.Document;

/** DuckDB reads Parquet files and, strictly, CSV files, and cuts the words of every span out of the texts itself. */
class DuckDbReadsTablesTest {

    private static final String STRICT = "', header = true, all_varchar = true, strict_mode = true, delim = ',', "
            + "quote = '\"', escape = '\"', nullstr = '\\0none', allow_quoted_nulls = false)";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void parquet(Project project) throws Exception {
        Path written = Exported.of(new ParquetTables(), project, folder).path();
        check(project, written, table -> "read_parquet('" + written.resolve(table + ".parquet") + "')");
    }

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void csv(Project project) throws Exception {
        Path written = Exported.of(new CsvTables(), project, folder).path();
        check(project, written, table -> "read_csv('" + written.resolve(table + ".csv") + STRICT);
    }

    private interface Source {
        String of(String table);
    }

    private static void check(Project project, Path written, Source source) throws Exception {
        assertThat(Files.isDirectory(written)).isTrue();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(column(database, "SELECT \"text\" FROM " + source.of("documents")))
                    .containsExactlyInAnyOrderElementsOf(
                            project.documents().values().stream().map(Document::text).toList());
            String cut = "substring(d.\"text\", CAST(s.\"start\" AS BIGINT) + 1, "
                    + "CAST(s.\"end\" AS BIGINT) - CAST(s.\"start\" AS BIGINT))";
            String joined = source.of("spans") + " s JOIN " + source.of("documents") + " d USING (document)";
            assertThat(column(database, "SELECT " + cut + " FROM " + joined))
                    .containsExactlyInAnyOrderElementsOf(Hard.words(project));
            assertThat(column(database, "SELECT s.quote FROM " + joined + " WHERE s.quote <> " + cut)).isEmpty();
            assertThat(column(database, "SELECT DISTINCT note FROM " + source.of("spans") + " WHERE note <> ''"))
                    .containsExactlyInAnyOrderElementsOf(project.allAnnotations()
                            .map(tag -> tag.note())
                            .filter(note -> !note.isEmpty())
                            .distinct()
                            .toList());
            assertThat(column(database, "SELECT DISTINCT statement FROM " + source.of("statements")))
                    .hasSize(project.statements().size());
        }
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                cells.add(rows.getString(1));
            }
        }
        return cells;
    }
}
