package variorum.exchange.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One table.
 *
 * @param name without the ending of a file
 * @param meaning what a row is
 * @param columns from left to right
 * @param key the columns that together are filled in and different in each row; may be none
 * @param references what has to stand in another table
 * @param rows as many cells as there are columns; made anew each time they are asked for
 */
public record Table(
        String name,
        String meaning,
        List<Column> columns,
        List<String> key,
        List<Reference> references,
        Supplier<Stream<List<String>>> rows) {

    /**
     * Columns whose cells, unless all are empty, stand together in a row of another table.
     *
     * @param columns here
     * @param table the other table, or this one
     * @param there the columns there, in the same order
     */
    public record Reference(List<String> columns, String table, List<String> there) {

        /** A reference by one column of the same name in both. */
        static Reference by(String column, String table) {
            return new Reference(List.of(column), table, List.of(column));
        }
    }

    /** Takes its own copies. */
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
