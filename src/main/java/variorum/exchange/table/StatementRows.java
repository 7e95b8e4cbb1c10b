package variorum.exchange.table;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.project.Edit;
import variorum.text.Document;

/** Reads statements. */
final class StatementRows {

    private final TableImport in;

    StatementRows(TableImport in) {
        this.in = in;
    }

    void read() {
        TableImport.grouped(in.rows(Tables.STATEMENTS), "statement").values()
                .forEach(rows -> in.tried(rows.getFirst(), () -> statement(rows)));
    }

    private void statement(List<Row> rows) {
        Row first = rows.getFirst();
        Statement statement = new Statement(
                new Statement.Id(first.get("statement")), new StatementType.Id(first.get("statement_type")),
                new Coder.Id(first.get("coder")), new TreeMap<>(), Attributes.NONE, first.get("note"),
                first.confidence(), carried(first)).with(TableImport.answers(first));
        List<Row> parts = rows.stream()
                .filter(row -> !row.get("role").isEmpty())
                .sorted(Comparator.comparingInt(row -> row.number("position", 0)))
                .toList();
        for (List<Row> sameRole : TableImport.grouped(parts, "role").values()) {
            List<Annotation.Ref> bound = sameRole.stream().filter(this::isThere).map(StatementRows::ref).toList();
            statement = statement.with(sameRole.getFirst().get("role"), bound);
        }
        in.assembly().put(new Edit.PutStatement(statement), first.place());
    }

    private static Statement.@Nullable Carried carried(Row row) {
        return row.find("carried_from")
                .map(from -> new Statement.Carried(new Statement.Id(from), row.get("carried_state")))
                .orElse(null);
    }

    private boolean isThere(Row row) {
        boolean there = in.assembly().project().annotation(ref(row)).isPresent();
        if (!there) {
            in.leftOut(row, "There is no annotation " + row.get("annotation") + " in " + row.get("document")
                    + "; the statement is without it.");
        }
        return there;
    }

    private static Annotation.Ref ref(Row row) {
        return new Annotation.Ref(new Document.Id(row.get("document")), new Annotation.Id(row.get("annotation")));
    }
}
