package variorum.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** Tidy tables: a folder of CSV files as RFC 4180 has them, UTF-8, one thing a row, joined by identifiers. */
public final class CsvTables implements Format {

    /** Excel cuts a cell after this many UTF-16 units. */
    private static final int EXCEL_CELL = 32_767;

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
        return "R, pandas, DuckDB, SPSS and, with the switch for it, Excel: nine tables joined by identifiers.";
    }

    @Override
    public String ending() {
        return "";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    /** The tables carry everything; only Excel cuts long texts. */
    @Override
    public List<Loss> losses(Project project, Options options) {
        return project.documentsByName().stream()
                .filter(document -> options.safeForExcel() && document.text().length() > EXCEL_CELL)
                .map(document -> new Loss(
                        "texts longer than a cell of Excel",
                        new Location.InDocument(document.id()),
                        "Excel shows only the first " + EXCEL_CELL + " characters of " + document.name() + "."))
                .toList();
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Contents contents = Contents.of(project);
        boolean excel = target.options().safeForExcel();
        List<Table> tables = new ArrayList<>(DocumentTables.of(contents));
        tables.addAll(CodebookTables.of(contents, project.codebook()));
        tables.addAll(AnnotationTables.of(contents, project));
        tables.addAll(ComparingTables.of(contents));
        try {
            Files.createDirectories(target.path());
            int done = 0;
            for (Table table : tables) {
                progress.at(done++, tables.size(), table.file());
                table.write(target.path(), excel);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        TableReader reader = new TableReader(written.path(), written.options().safeForExcel());
        Map<String, String> texts = new HashMap<>();
        Map<String, Offsets> offsets = new HashMap<>();
        progress.at(0, 2, DocumentTables.DOCUMENTS);
        reader.read(DocumentTables.DOCUMENTS, row -> {
            texts.put(row.get("document"), row.get("text"));
            offsets.put(row.get("document"), Offsets.of(row.get("text")));
        });
        progress.at(1, 2, AnnotationTables.SPANS);
        List<Placed> placed = new ArrayList<>();
        reader.read(AnnotationTables.SPANS, row -> placed.add(placed(row, texts, offsets)));
        return placed;
    }

    private static Placed placed(TableReader.Row row, Map<String, String> texts, Map<String, Offsets> offsets) {
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
}
