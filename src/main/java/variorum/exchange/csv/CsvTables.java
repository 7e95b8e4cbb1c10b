package variorum.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import variorum.annotation.Location;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.Beginning;
import variorum.exchange.json.JsonSchema;
import variorum.exchange.jsonl.Originals;
import variorum.exchange.table.Row;
import variorum.exchange.table.Table;
import variorum.exchange.table.TableImport;
import variorum.exchange.table.Tables;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/**
 * Tidy tables: a folder of CSV files as RFC 4180 has them, UTF-8, one thing a row, joined by identifiers, with a
 * description and scripts that load them.
 */
public final class CsvTables implements Format, Importable {

    /** Excel cuts a cell after this many UTF-16 units. */
    private static final int EXCEL_CELL = 32_767;

    private static final String DOCUMENTS = Tables.DOCUMENTS + CsvFolder.ENDING;
    private static final List<String> SCRIPTS = List.of("load.py", "load.R");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV tables";
    }

    @Override
    public String readers() {
        return "R, pandas, DuckDB, SPSS and, with the switch for it, Excel: nine tables, described, with scripts to"
                + " load them.";
    }

    @Override
    public String ending() {
        return "";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    /** The tables carry everything but the files as they came; and Excel cuts long texts. */
    @Override
    public boolean isForSpreadsheets() {
        return true;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        List<Loss> losses = new ArrayList<>(Originals.notCarried(project));
        project.documentsByName().stream()
                .filter(document -> options.safeForExcel() && document.text().length() > EXCEL_CELL)
                .map(document -> new Loss(
                        "texts longer than a cell of Excel",
                        new Location.InDocument(document.id()),
                        "Excel shows only the first " + EXCEL_CELL + " characters of " + document.name() + "."))
                .forEach(losses::add);
        return losses;
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        boolean excel = target.options().safeForExcel();
        List<Table> tables = Tables.of(project);
        try {
            Files.createDirectories(target.path());
            int done = 0;
            for (Table table : tables) {
                progress.at(done++, tables.size(), table.name());
                write(table, target.path(), excel);
            }
            Files.writeString(target.path().resolve(DataPackage.FILE), DataPackage.json(tables, excel));
            for (String script : SCRIPTS) {
                Files.write(target.path().resolve(script), resource(script));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Table table, Path folder, boolean excel) throws IOException {
        Path file = folder.resolve(table.name() + CsvFolder.ENDING);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (excel) {
                out.write('\uFEFF');
            }
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                csv.writeRecord(cells(table.header(), excel));
                table.rows().get().forEach(row -> csv.writeRecord(cells(row, excel)));
            }
        }
    }

    private static List<String> cells(List<String> row, boolean excel) {
        return excel ? row.stream().map(ExcelCells::guarded).toList() : row;
    }

    private static byte[] resource(String script) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CsvTables.class.getResourceAsStream("/variorum/exchange/" + script), script)) {
            return in.readAllBytes();
        }
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(DataPackage.FILE, JsonSchema.resource("/variorum/exchange/csv/datapackage.schema.json"));
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        CsvFolder folder = new CsvFolder(written.path());
        progress.at(0, 3, DataPackage.FILE);
        new CsvCheck(folder).check(Tables.described(Project.EMPTY));
        Map<String, String> texts = new HashMap<>();
        Map<String, Offsets> offsets = new HashMap<>();
        progress.at(1, 3, Tables.DOCUMENTS);
        folder.read(Tables.DOCUMENTS, row -> {
            texts.put(row.get("document"), row.get("text"));
            offsets.put(row.get("document"), Offsets.of(row.get("text")));
        });
        progress.at(2, 3, Tables.SPANS);
        List<Placed> placed = new ArrayList<>();
        folder.read(Tables.SPANS, row -> placed.add(placed(row, texts, offsets)));
        return placed;
    }

    private static Placed placed(Row row, Map<String, String> texts, Map<String, Offsets> offsets) {
        String document = row.get("document");
        String text = texts.get(document);
        Offsets own = offsets.get(document);
        if (text == null || own == null) {
            throw new Unreadable("spans.csv names the document " + document + ", which documents.csv has not.");
        }
        try {
            Span place = new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
            String words = own.toUtf16(place).in(text);
            String quote = row.get("quote");
            if (!words.equals(quote)) {
                throw new Unreadable("spans.csv says \"" + quote + "\" where the text has \"" + words + "\".");
            }
            return new Placed(new Document.Id(document), row.get("code_name"), place, words);
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new Unreadable("spans.csv has a place that is not in the text: " + broken.getMessage() + ".", broken);
        }
    }

    /** A folder with {@code documents.csv} whose columns are like ours, or that table itself. */
    @Override
    public boolean reads(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(DOCUMENTS) : path;
        return String.valueOf(file.getFileName()).equals(DOCUMENTS)
                && Beginning.matches(file, CsvFolder.ENDING, "^\uFEFF?\"?document\"?[,;\t|](?s:.*?)\\btext\\b");
    }

    @Override
    public boolean goesWith(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean ours = name.equals(DataPackage.FILE) || SCRIPTS.contains(name)
                || (!name.equals(DOCUMENTS) && Stream.concat(Tables.ALWAYS.stream(), Tables.SOMETIMES.stream())
                        .anyMatch(table -> name.equals(table + CsvFolder.ENDING)));
        return ours && reads(file.resolveSibling(DOCUMENTS));
    }

    @Override
    public Reading read(Path path, Progress progress) {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return new TableImport(new CsvFolder(Objects.requireNonNull(folder))::rows).read(progress);
    }
}
