package variorum.workbench.statements;

import java.util.List;
import java.util.SortedMap;
import variorum.annotation.Annotation;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.text.Document;

/**
 * A line of the table: a statement, or several that say the same.
 *
 * @param number its number among all of its form, from 1
 * @param statements the statements, the first one first
 * @param lead the part that the first is known by
 * @param cells what stands in the columns
 * @param documents the reports it stands in, by name
 */
record Row(
        int number,
        List<Statement> statements,
        Annotation lead,
        Cells cells,
        SortedMap<String, Document.Id> documents) {

    String cell(Column column) {
        if (column.equals(Column.NUMBER)) {
            return Integer.toString(number);
        }
        return column.equals(Column.DOCUMENTS) ? String.join(", ", documents.keySet()) : value(column.id());
    }

    /** What stands in a column, by its identifier. */
    String value(String column) {
        return cells.values().getOrDefault(column, "");
    }

    StatementType.Id type() {
        return statements.getFirst().type();
    }

    Statement.Id id() {
        return statements.getFirst().id();
    }
}
