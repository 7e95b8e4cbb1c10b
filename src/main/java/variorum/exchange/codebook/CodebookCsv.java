package variorum.exchange.codebook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.exchange.csv.ExcelCells;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.incoming.Beginning;
import variorum.project.Project;
import variorum.task.Progress;

/**
 * A codebook as one table: a row for each code, and below it a row for each question it asks, with its kind, its
 * answers (joined by a vertical stroke) and its help in the column of the definition. Cells stand as they are, without
 * guards against spreadsheets.
 */
public final class CodebookCsv implements Format, Importable {

    /** The columns, from left to right. */
    static final List<String> COLUMNS = List.of(
            "code", "attribute", "kind", "values", "definition", "include", "exclude", "example", "counterExample",
            "note", "key", "colour", "mark", "retired", "version", "parent", "id");

    /** A column in the first line. */
    private static final String HEAD = "(?i)\\A\\uFEFF?(?:[^\\r\\n]*[,;\\t])?[\" ]*";
    private static final String END = "[\" ]*(?=[,;\\t\\r\\n]|\\z)";

    @Override
    public String name() {
        return "codebook-csv";
    }

    @Override
    public String title() {
        return "Codebook (CSV)";
    }

    @Override
    public String readers() {
        return "Spreadsheets, R, Python: one row a code and one a question.";
    }

    @Override
    public String ending() {
        return ".codebook.csv";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public boolean isForSpreadsheets() {
        return true;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return CodebookLosses.of(project, false);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        try (Writer out = Files.newBufferedWriter(target.path());
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            out.write('\uFEFF');
            csv.writeRecord(COLUMNS);
            for (Code code : project.codebook().codes()) {
                csv.writeRecord(guarded(row(code), target.options()));
                code.attributes().forEach(type -> csv.writeRecord(guarded(row(code, type), target.options())));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> guarded(List<String> row, Options options) {
        return row.stream().map(cell -> ExcelCells.guarded(cell, options.safeForExcel())).toList();
    }

    private static List<String> row(Code code) {
        Code.Rules rules = code.rules();
        return List.of(
                code.name(),
                "",
                "",
                "",
                rules.definition(),
                rules.include(),
                rules.exclude(),
                rules.example(),
                rules.counterExample(),
                rules.note(),
                code.key(),
                code.look().colour(),
                Words.of(code.look().mark()),
                code.retired() ? "yes" : "",
                Integer.toString(code.version()),
                code.parent() == null ? "" : code.parent().value(),
                code.id().value());
    }

    private static List<String> row(Code code, AttributeType type) {
        return List.of(
                code.name(), type.name(), Words.of(type.kind()), Strokes.joined(type.values()), type.help(), "", "", "",
                "", "", "", "", "", "", "", "", code.id().value());
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return List.of();
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        read(written.path(), progress);
        return List.of();
    }

    @Override
    public boolean reads(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ending()) || isCodebook(file);
    }

    /** Codebooks kept in a spreadsheet have any name; their first line names codes and what they mean. */
    private static boolean isCodebook(Path file) {
        return Beginning.matches(file, ".csv", HEAD + "code" + END)
                && Beginning.matches(file, ".csv", HEAD + "definition" + END);
    }

    @Override
    public Reading read(Path file, Progress progress) {
        return new CodebookRows(file).read();
    }
}
