package variorum.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.table.Row;

/** A folder of tables, ours or like ours. */
final class CsvFolder {

    static final String ENDING = ".csv";

    private static final int LARGEST_ROW = 512 * 1024 * 1024;
    private static final char MARK = '\uFEFF';
    private static final int ENOUGH = 200;

    private final Path folder;
    private final DataPackage described;

    /** A folder, and what its description says. */
    CsvFolder(Path folder) {
        this.folder = folder;
        this.described = DataPackage.of(folder);
    }

    /** Whether a table is there, and not left over from something else that was written here. */
    boolean has(String table) {
        return Files.exists(folder.resolve(table + ENDING)) && described.names(table);
    }

    /**
     * Checks that a table has the columns that its description names, in their order.
     *
     * @param header the columns it has
     * @throws Unreadable when it has others
     */
    void checkDescribed(String table, List<String> header) {
        List<String> named = described.tables().getOrDefault(table, List.of());
        if (!named.equals(header)) {
            throw new Unreadable(table + ENDING + " has the columns " + header + ", " + DataPackage.FILE + " describes "
                    + named + ".");
        }
    }

    /** The first row of a table, which names the columns. */
    List<String> header(String table) {
        Path path = folder.resolve(table + ENDING);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(path))
                .ofCsvRecord(characters(path))) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException | UncheckedIOException | CsvParseException failed) {
            throw unreadable(path, failed);
        }
    }

    /** The rows of a table; none when it is not there. */
    List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        if (has(table)) {
            read(table, rows::add);
        }
        return rows;
    }

    /** Reads a table that has to be there, row by row. */
    void read(String table, Consumer<Row> rows) {
        Path path = folder.resolve(table + ENDING);
        FileBytes.regular(path);
        refuseCutOff(path);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(path))
                .maxBufferSize(LARGEST_ROW)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(characters(path))) {
            Map<String, Integer> columns = new HashMap<>();
            for (CsvRecord line : csv) {
                List<String> cells = described.safeForExcel()
                        ? line.getFields().stream().map(ExcelCells::plain).toList()
                        : line.getFields();
                if (columns.isEmpty()) {
                    header(cells, columns);
                } else {
                    rows.accept(new Row(
                            table + ENDING + ", line " + line.getStartingLineNumber(), columns, cells));
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException failed) {
            throw unreadable(path, failed);
        }
    }

    private static Unreadable unreadable(Path path, Exception failed) {
        boolean other = failed instanceof CharacterCodingException
                || failed.getCause() instanceof CharacterCodingException;
        return new Unreadable(
                path + (other
                        ? " is not in UTF-8, as a table has to be here."
                        : " could not be read: " + failed.getMessage() + "."),
                failed);
    }

    private static void refuseCutOff(Path path) {
        try {
            if (OpenCell.isIn(path, separator(path))) {
                throw new Unreadable(path + " ends within a quoted cell: it was cut off.");
            }
        } catch (IOException failed) {
            throw unreadable(path, failed);
        }
    }

    private static void header(List<String> cells, Map<String, Integer> columns) {
        for (int i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(cells.get(i), i);
        }
    }

    /** The characters of a file that has to be UTF-8 throughout, without a byte order mark. */
    private static Reader characters(Path path) throws IOException {
        BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        try {
            in.mark(1);
            if (in.read() != MARK) {
                in.reset();
            }
            return in;
        } catch (IOException failed) {
            in.close();
            throw failed;
        }
    }

    private static char separator(Path path) throws IOException {
        try (Reader in = characters(path)) {
            char[] first = new char[ENOUGH];
            int read = in.read(first);
            return Separators.of(new String(first, 0, Math.max(0, read)));
        }
    }
}
