package variorum.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;

/** Reads tables of a folder, row by row. */
final class TableReader {

    private static final int LARGEST_ROW = 512 * 1024 * 1024;

    private final Path folder;
    private final boolean excel;

    TableReader(Path folder, boolean excel) {
        this.folder = folder;
        this.excel = excel;
    }

    /** A row; its cells by the name of their column. */
    @FunctionalInterface
    interface Row {
        /** The cell of a column, empty or not. */
        String get(String column);
    }

    void read(String file, Consumer<Row> rows) {
        Path path = folder.resolve(file);
        FileBytes.regular(path);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .maxBufferSize(LARGEST_ROW)
                .detectBomHeader(true)
                .ofNamedCsvRecord(path, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : csv) {
                rows.accept(column -> cell(row, column, file));
            }
        } catch (IOException | UncheckedIOException | CsvParseException failed) {
            throw new Unreadable(path + " could not be read: " + failed.getMessage() + ".", failed);
        }
    }

    private String cell(NamedCsvRecord row, String column, String file) {
        String value = row.findField(column)
                .orElseThrow(() -> new Unreadable(file + " has no column " + column + "."));
        return excel ? ExcelCells.plain(value) : value;
    }
}
