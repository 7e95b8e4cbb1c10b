package variorum.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.table.Column;
import variorum.exchange.table.Table;
import variorum.exchange.table.Tables;
import variorum.project.Project;
import variorum.task.Progress;

/**
 * The bytes here were checked with readers of others: DuckDB 2.0 and hyparquet 1.31 take such files and find the words
 * of every span at its place.
 */
class ParquetTablesTest {

    private static final ParquetTables PARQUET = new ParquetTables();

    @TempDir
    private Path folder;

    private Path written(List<Column> columns, List<List<String>> rows) throws IOException {
        Path path = folder.resolve("t.parquet");
        ParquetFile.write(new Table("t", "A row.", columns, List.of(), List.of(), rows::stream), path);
        return path;
    }

    private static Column column(String name, Column.Type type) {
        return new Column(name, type, "");
    }

    @Test
    void aSmallTableIsTheseBytes() throws IOException {
        Path path = written(
                List.of(column("a", Column.Type.TEXT), column("n", Column.Type.WHOLE)),
                List.of(List.of("x\uD83D\uDE00", "7"), List.of("", "")));
        byte[] bytes = Files.readAllBytes(path);
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        // The header of a page of 13 bytes with 2 values; a text of 5 bytes, one of none.
        assertThat(HexFormat.of().formatHex(bytes, 4, 4 + 17 + 13)).isEqualTo(
                "1500151a151a2c15041500150615060000" + "0500000078f09f9880" + "00000000");
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        assertThat(length).isPositive().isLessThan(bytes.length - 12);
    }

    @Test
    void valuesComeBackAndWhatIsEmptyIsNothing() throws IOException {
        ParquetCheck check = new ParquetCheck(written(
                List.of(column("a", Column.Type.TEXT), column("n", Column.Type.WHOLE), column("d", Column.Type.DATE)),
                List.of(List.of("x\uD83D\uDE00", "7", "1970-01-02"), List.of("", "", ""),
                        List.of("\n", "-3", "1969-12-31"), List.of("y", "2147483647", ""))));
        assertThat(check.rows()).isEqualTo(4);
        assertThat(check.column("a")).containsExactly("x\uD83D\uDE00", "", "\n", "y");
        assertThat(check.column("n")).containsExactly("7", "", "-3", "2147483647");
        assertThat(check.column("d")).containsExactly("1", "", "-1", "");
    }

    @Test
    void aLongTableHasSeveralGroupsOfRows() throws IOException {
        List<List<String>> rows = IntStream.range(0, 50_000)
                .mapToObj(i -> List.of("row " + i, i % 3 == 0 ? "" : String.valueOf(i)))
                .toList();
        ParquetCheck check = new ParquetCheck(written(
                List.of(column("a", Column.Type.TEXT), column("n", Column.Type.WHOLE)), rows));
        assertThat(check.rows()).isEqualTo(50_000);
        assertThat(check.column("a")).isEqualTo(rows.stream().map(List::getFirst).toList());
        assertThat(check.column("n")).isEqualTo(rows.stream().map(List::getLast).toList());
    }

    @Test
    void theFileSaysWhichTypesItsColumnsHave() throws IOException {
        Path out = Exported.of(PARQUET, Planted.project(), folder).path();
        byte[] bytes = Files.readAllBytes(out.resolve("documents.parquet"));
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        ThriftReader.Struct file =
                new ThriftReader(ByteBuffer.wrap(bytes).position(bytes.length - 8 - length)).struct();
        List<ThriftReader.Struct> schema = file.structs(2);
        assertThat(schema.getFirst().number(5)).isEqualTo(schema.size() - 1);
        Map<String, Column.Type> types = Map.of("text", Column.Type.TEXT, "date", Column.Type.DATE,
                "words", Column.Type.WHOLE);
        schema.stream().filter(element -> types.containsKey(element.text(4))).forEach(element -> {
            Physical physical = Physical.of(column("x", types.get(element.text(4))));
            assertThat(element.number(1)).isEqualTo(physical.type());
            assertThat(element.number(3)).isEqualTo(physical.isOptional() ? 1 : 0);
        });
        assertThat(file.number(3)).isEqualTo(4);
    }

    @Test
    void everyProjectIsWrittenAndReadBack() {
        for (Project project :
                List.of(Planted.project(), PlantedProject.make(), Planted.withoutSpans(), Project.EMPTY)) {
            assertThat(Exported.of(PARQUET, project, folder).names()).contains("documents.parquet", "spans.parquet")
                    .hasSizeGreaterThanOrEqualTo(Tables.ALWAYS.size());
        }
        for (int seed = 1; seed <= 6; seed++) {
            Project project = PlantedProject.random(seed, 150);
            assertThat(Exported.of(PARQUET, project, folder).path()).as("seed %d", seed).exists();
        }
    }

    @Test
    void aFileThatWasCutOffFailsTheCheck() throws IOException {
        Path out = Exported.of(PARQUET, Planted.simple(), folder).path();
        Path spans = out.resolve("spans.parquet");
        byte[] bytes = Files.readAllBytes(spans);
        Files.write(spans, Arrays.copyOf(bytes, bytes.length - 9));
        assertThatThrownBy(() -> PARQUET.placed(Target.at(out), Progress.NONE)).isInstanceOf(Unreadable.class);
    }
}
