package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import variorum.workbench.filter.Filter;

/**
 * The table as it is shown.
 *
 * @param columns all columns there are
 * @param lines the lines from top to bottom
 * @param rows how many statements are shown
 * @param passages in how many places they stand
 * @param documents in how many reports
 * @param values what stands in the columns one can filter by, with the number of rows, over all statements
 * @param forms the forms that can be shown
 * @param form which of them is; nothing while there is none
 */
record Listing(
        List<Column> columns, List<Line> lines, int rows, int passages, int documents,
        Map<String, SortedMap<String, Integer>> values, List<FormChoice> forms, Optional<FormChoice> form) {

    /** The columns that the filter beside the table offers first, in this order. */
    static final List<String> FILTERS = List.of("documents", "Stance", "Quote type", "coder", "sure");

    private static final String NONE = "none";
    static final Listing EMPTY = new Listing(
            List.of(), List.of(), 0, 0, 0, Map.of(), List.of(), Optional.empty());

    /** What a query shows of all rows. */
    static Listing of(List<Column> columns, List<Row> all, TableQuery query) {
        Filter filter = Filter.of(query.typed());
        List<Row> shown = new ArrayList<>(all.stream()
                .filter(row -> filter.isEmpty() || filter.takesFolded(row.cells().folded()))
                .filter(row -> query.hidden().entrySet().stream().noneMatch(hidden -> isHidden(row, hidden)))
                .toList());
        columns.stream().filter(column -> column.id().equals(query.sortBy())).findFirst()
                .ifPresent(column -> shown.sort(order(column, query.descending())));
        int passages = shown.stream().mapToInt(row -> row.statements().size()).sum();
        Set<String> documents = new TreeSet<>();
        shown.forEach(row -> documents.addAll(row.documents().keySet()));
        return new Listing(columns, lines(columns, shown, query), shown.size(), passages, documents.size(),
                values(columns, all), List.of(), Optional.empty());
    }

    /** The same, knowing among which forms the one that is shown was chosen. */
    Listing among(List<FormChoice> all, Optional<FormChoice> chosen) {
        return new Listing(columns, lines, rows, passages, documents, values, all, chosen);
    }

    private static boolean isHidden(Row row, Map.Entry<String, Set<String>> hidden) {
        return hidden.getKey().equals(Column.DOCUMENTS.id())
                ? hidden.getValue().containsAll(row.documents().keySet())
                : hidden.getValue().contains(row.value(hidden.getKey()));
    }

    /** Rows without a value come last, from whichever end the others are sorted. */
    private static Comparator<Row> order(Column column, boolean descending) {
        Comparator<Row> order = Comparator.comparingDouble((Row row) -> AnswerOrder.number(row.cell(column)))
                .thenComparing(row -> row.cell(column), String.CASE_INSENSITIVE_ORDER);
        return Comparator.comparing((Row row) -> row.cell(column).isEmpty())
                .thenComparing(descending ? order.reversed() : order);
    }

    private static List<Line> lines(List<Column> columns, List<Row> shown, TableQuery query) {
        Column column = columns.stream().filter(each -> each.id().equals(query.groupBy())).findFirst().orElse(null);
        if (column == null) {
            return shown.stream().<Line>map(Line.OfRow::new).toList();
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        shown.forEach(row -> groups.computeIfAbsent(
                row.cell(column).isEmpty() ? NONE : row.cell(column), title -> new ArrayList<>()).add(row));
        List<Line> lines = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Row>> group) -> group.getKey().equals(NONE))
                        .thenComparingInt(group -> -group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(group -> add(group.getKey(), group.getValue(), query, lines));
        return lines;
    }

    private static void add(String title, List<Row> rows, TableQuery query, List<Line> lines) {
        SortedMap<String, Integer> stances = new TreeMap<>(AnswerOrder.BY_SENSE);
        rows.forEach(row -> {
            String stance = row.value("Stance");
            if (!stance.isEmpty()) {
                stances.merge(stance, 1, Integer::sum);
            }
        });
        boolean closed = query.closed().contains(title);
        int passages = rows.stream().mapToInt(row -> row.statements().size()).sum();
        lines.add(new Line.OfGroup(title, rows.size(), passages, stances, closed));
        if (!closed) {
            rows.forEach(row -> lines.add(new Line.OfRow(row)));
        }
    }

    private static Map<String, SortedMap<String, Integer>> values(List<Column> columns, List<Row> all) {
        Map<String, SortedMap<String, Integer>> values = new LinkedHashMap<>();
        for (Column column : columns) {
            if (column.canFilter()) {
                SortedMap<String, Integer> counts = new TreeMap<>(AnswerOrder.BY_SENSE);
                for (Row row : all) {
                    if (column.equals(Column.DOCUMENTS)) {
                        row.documents().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
                    } else {
                        counts.merge(row.cell(column), 1, Integer::sum);
                    }
                }
                values.put(column.id(), counts);
            }
        }
        return values;
    }
}
