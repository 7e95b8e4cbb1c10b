package variorum.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One table.
 *
 * @param file the name of its file
 * @param columns the names in the first row
 * @param rows the other rows, made while they are written; can be taken once
 */
record Table(String file, List<String> columns, Stream<List<String>> rows) {

    void write(Path folder, boolean excel) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8)) {
            if (excel) {
                out.write('\uFEFF');
            }
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                csv.writeRecord(columns.stream().map(cell -> cell(cell, excel)).toList());
                rows.forEach(row -> csv.writeRecord(row.stream().map(cell -> cell(cell, excel)).toList()));
            }
        }
    }

    private static String cell(String value, boolean excel) {
        return excel ? ExcelCells.guarded(value) : value;
    }
}
