package variorum.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import variorum.annotation.Attributes;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.task.Progress;
import variorum.text.Document;

/**
 * Makes a project of tables. Only the documents have to be there: codes and coders that spans name without a table of
 * them are made. Rows may stand in any order, and columns too.
 */
public final class TableImport {

    private final Function<String, List<Row>> tables;
    private final Assembly assembly = new Assembly();
    private final Map<Document.Id, Report> reports = new HashMap<>();

    /** A report, and its text before it was cleaned. */
    record Report(Document document, String asItCame) {}

    /** Asks for the rows of tables by their names; of a table that is not there, none. */
    public TableImport(Function<String, List<Row>> tables) {
        this.tables = tables;
    }

    /** Reads everything. What is wrong in a row leaves that row out, and is listed. */
    public Reading read(Progress progress) {
        new CodebookRows(this).read();
        List<Row> documents = rows(Tables.DOCUMENTS);
        progress.at(1, 3, Tables.DOCUMENTS);
        new DocumentRows(this).read(documents);
        progress.at(2, 3, Tables.SPANS);
        new AnnotationRows(this).read();
        new StatementRows(this).read();
        new ComparingRows(this).read();
        return assembly.reading(documents.size());
    }

    List<Row> rows(String table) {
        return tables.apply(table);
    }

    Assembly assembly() {
        return assembly;
    }

    Map<Document.Id, Report> reports() {
        return reports;
    }

    /** Takes rows one by one; what a value refuses is listed. */
    void each(List<Row> rows, Consumer<Row> take) {
        for (Row row : rows) {
            tried(row, () -> take.accept(row));
        }
    }

    void tried(Row row, Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException refused) {
            leftOut(row, "This was left out: " + refused.getMessage() + ".");
        }
    }

    void leftOut(Row row, String sentence) {
        assembly.report(Problem.leftOut(row.place(), sentence));
    }

    void note(Row row, String sentence) {
        assembly.report(Problem.note(row.place(), sentence));
    }

    /** Rows that belong together, in the order in which the first of each stands. */
    static Map<String, List<Row>> grouped(List<Row> rows, String... columns) {
        return rows.stream().collect(Collectors.groupingBy(
                row -> String.join("\n", List.of(columns).stream().map(row::get).toList()),
                LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** The answers in a row. */
    static Attributes answers(Row row) {
        Map<String, List<String>> answers = new TreeMap<>();
        Set<String> columns = row.columns().keySet();
        columns.stream().filter(column -> column.startsWith(Tables.ANSWER)).forEach(column ->
                answers.put(column.substring(Tables.ANSWER.length()), row.several(column)));
        return Attributes.of(answers);
    }
}
