package variorum.exchange.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.jsonl.Originals;
import variorum.exchange.table.Column;
import variorum.exchange.table.Row;
import variorum.exchange.table.Table;
import variorum.exchange.table.TableImport;
import variorum.exchange.table.Tables;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** The tables as an Excel workbook. */
public final class Spreadsheet implements Format, Importable {

    /** Of what stands in these columns each case that is cut is listed on its own. */
    private static final Set<String> SAID_OF_EACH = Set.of(
            Tables.DOCUMENTS + ".text", Tables.SPANS + ".quote", Tables.SPANS + ".note", Tables.STATEMENTS + ".quote",
            Tables.STATEMENTS + ".note");

    private static final double WIDTH = 18;
    private static final int ROWS_AT_ONCE = 1000;

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "Excel workbook";
    }

    @Override
    public String readers() {
        return "Excel, LibreOffice, Google Sheets, SPSS: the tables as sheets, every text a text. Long texts are cut.";
    }

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        List<Loss> losses = new ArrayList<>(Originals.notCarried(project));
        Contents contents = Contents.of(project);
        contents.documents().stream()
                .filter(document -> document.text().length() > Cells.LONGEST)
                .map(document -> new Loss(
                        "texts cut to what a cell of Excel holds",
                        new Location.InDocument(document.id()),
                        "Only the first " + Cells.LONGEST + " characters of " + document.name() + " are written."))
                .forEach(losses::add);
        contents.annotations().stream()
                .filter(Spreadsheet::isCut)
                .map(annotation -> new Loss(
                        "tags cut to what a cell of Excel holds",
                        new Location.OfAnnotation(annotation.ref(), annotation.extent()),
                        "Only the first " + Cells.LONGEST + " characters of this tag's words or note are written."))
                .forEach(losses::add);
        contents.statements().stream()
                .filter(statement -> statement.note().length() > Cells.LONGEST)
                .map(statement -> new Loss(
                        "notes of statements cut to what a cell of Excel holds",
                        new Location.OfStatement(statement.id()),
                        "Only the first " + Cells.LONGEST + " characters of this statement's note are written."))
                .forEach(losses::add);
        Tables.of(project).forEach(table -> losses.addAll(cut(table)));
        return losses;
    }

    /** What is cut in a table besides what stands in {@link #SAID_OF_EACH}. */
    private static List<Loss> cut(Table table) {
        Set<String> cut = new TreeSet<>();
        try (Stream<List<String>> rows = table.rows().get()) {
            rows.forEach(row -> {
                for (int column = 0; column < row.size(); column++) {
                    if (row.get(column).length() > Cells.LONGEST) {
                        cut.add(table.columns().get(column).name());
                    }
                }
            });
        }
        return cut.stream()
                .filter(column -> !SAID_OF_EACH.contains(table.name() + "." + column))
                .map(column -> new Loss(
                        "other cells cut to what a cell of Excel holds",
                        new Location.WholeProject(),
                        "Only the first " + Cells.LONGEST + " characters of a cell of “" + column + "” in the sheet “"
                                + table.name() + "” are written."))
                .toList();
    }

    private static boolean isCut(Annotation annotation) {
        return annotation.note().length() > Cells.LONGEST
                || annotation.spans().stream().anyMatch(span -> span.length() > Cells.LONGEST);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Path first = target.path().resolveSibling(target.path().getFileName() + ".part");
        try {
            write(Tables.of(project), first, progress);
            WorkbookZip.again(first, target.path());
            Files.delete(first);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(List<Table> tables, Path path, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Variorum", "1.0")) {
            int done = 0;
            for (Table table : tables) {
                progress.at(done++, tables.size(), table.name());
                write(table, workbook.newWorksheet(table.name()));
            }
        }
    }

    /** Sheets are handed on as they are filled, so that a large one does not lie in memory. */
    private static void write(Table table, Worksheet sheet) throws IOException {
        int width = table.columns().size();
        if (width > Worksheet.MAX_COLS) {
            throw new ExportFailed(
                    "Excel has no room for " + Count.of(width, "column") + " of " + table.name() + "; CSV has.");
        }
        for (int column = 0; column < width; column++) {
            sheet.value(0, column, Cells.escaped(Cells.cut(table.columns().get(column).name())));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        int line = 1;
        try (Stream<List<String>> rows = table.rows().get()) {
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); line++) {
                if (line >= Worksheet.MAX_ROWS) {
                    throw new ExportFailed("Excel has no room for more than " + (Worksheet.MAX_ROWS - 1) + " rows of "
                            + table.name() + "; CSV has.");
                }
                write(each.next(), table.columns(), sheet, line);
                if (line % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.setAutoFilter(0, 0, Math.max(0, line - 1), width - 1);
        sheet.finish();
    }

    private static void write(List<String> cells, List<Column> columns, Worksheet sheet, int line) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (columns.get(column).type() == Column.Type.WHOLE) {
                sheet.value(line, column, Long.valueOf(cell));
            } else {
                sheet.value(line, column, Cells.escaped(Cells.cut(cell)));
            }
        }
    }

    /** The words of a span that lies in what was cut off are those of its own cell. */
    @Override
    public List<Placed> expected(Project project, Options options) {
        List<Placed> expected = new ArrayList<>();
        for (Placed placed : Placed.in(project, unit())) {
            expected.add(new Placed(placed.document(), placed.code(), placed.place(), Cells.cut(placed.words())));
        }
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        try (Workbook workbook = new Workbook(written.path())) {
            progress.at(0, 2, Tables.DOCUMENTS);
            Map<String, String> texts = new HashMap<>();
            Map<String, Offsets> offsets = new HashMap<>();
            for (Row row : workbook.rows(Tables.DOCUMENTS)) {
                texts.put(row.get("document"), row.get("text"));
                offsets.put(row.get("document"), Offsets.of(row.get("text")));
            }
            progress.at(1, 2, Tables.SPANS);
            List<Placed> placed = new ArrayList<>();
            for (Row row : workbook.rows(Tables.SPANS)) {
                String document = row.get("document");
                placed.add(placed(row, texts.getOrDefault(document, ""), offsets.get(document)));
            }
            return placed;
        }
    }

    private static Placed placed(Row row, String text, @Nullable Offsets offsets) {
        Span place = new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
        String words = row.get("quote");
        if (offsets != null && place.end() <= offsets.codePoints()) {
            String there = Cells.cut(offsets.toUtf16(place).in(text));
            if (!there.equals(words)) {
                throw new Unreadable(row.place() + " says \"" + words + "\" where the text has \"" + there + "\".");
            }
        }
        return new Placed(new Document.Id(row.get("document")), row.get("code_name"), place, words);
    }

    /** A workbook with a sheet of documents. */
    @Override
    public boolean reads(Path path) {
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(ending()) || !Files.isRegularFile(path)) {
            return false;
        }
        try (Workbook workbook = new Workbook(path)) {
            return workbook.has(Tables.DOCUMENTS);
        } catch (Unreadable somethingElse) {
            return false;
        }
    }

    @Override
    public Reading read(Path file, Progress progress) {
        try (Workbook workbook = new Workbook(file)) {
            return new TableImport(workbook::rows).read(progress);
        }
    }
}
