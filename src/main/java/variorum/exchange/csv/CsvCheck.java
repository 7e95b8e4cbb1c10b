package variorum.exchange.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.exchange.format.Unreadable;
import variorum.exchange.table.Column;
import variorum.exchange.table.Row;
import variorum.exchange.table.Table;
import variorum.exchange.table.Tables;

/** Holds written tables against their description: columns, types, keys, and that every reference leads somewhere. */
final class CsvCheck {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YES_NO = Pattern.compile("yes|no");

    private final CsvFolder folder;
    private final Map<String, Set<List<String>>> there = new HashMap<>();

    CsvCheck(CsvFolder folder) {
        this.folder = folder;
    }

    /**
     * Checks.
     *
     * @throws Unreadable with the first row that is wrong
     */
    void check(List<Table> described) {
        List<Table> tables = described.stream()
                .filter(table -> !Tables.SOMETIMES.contains(table.name()) || folder.has(table.name()))
                .toList();
        Map<String, Set<List<String>>> wanted = new HashMap<>();
        tables.forEach(table -> table.references().forEach(reference ->
                wanted.computeIfAbsent(reference.table(), name -> new HashSet<>()).add(reference.there())));
        for (Table table : tables) {
            folder.checkDescribed(table.name(), folder.header(table.name()));
            Set<List<String>> keys = new HashSet<>();
            Set<List<String>> asked = wanted.getOrDefault(table.name(), Set.of());
            folder.read(table.name(), row -> {
                check(row, table, keys);
                asked.forEach(columns -> held(table.name(), columns).add(cells(row, columns)));
            });
        }
        tables.forEach(this::references);
    }

    private Set<List<String>> held(String table, List<String> columns) {
        return there.computeIfAbsent(table + " " + columns, key -> new HashSet<>());
    }

    private static List<String> cells(Row row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }

    private static void check(Row row, Table table, Set<List<String>> keys) {
        boolean known = row.columns().keySet().containsAll(table.header()) && row.columns().keySet().stream()
                .allMatch(column -> table.header().contains(column) || column.startsWith(Tables.ANSWER));
        if (!known || row.cells().size() != row.columns().size()) {
            throw new Unreadable(row.place() + ": the columns are not those of " + table.name() + ".");
        }
        for (Column column : table.columns()) {
            String cell = row.get(column.name());
            if (!cell.isEmpty() && !fits(cell, column.type())) {
                throw new Unreadable(row.place() + ": " + column.name() + " is \"" + cell + "\".");
            }
        }
        List<String> key = cells(row, table.key());
        if (!table.key().isEmpty() && (key.contains("") || !keys.add(key))) {
            throw new Unreadable(row.place() + ": " + table.key() + " is not filled in, or stands in an earlier row.");
        }
    }

    private static boolean fits(String cell, Column.Type type) {
        return switch (type) {
            case TEXT, SEVERAL -> true;
            case WHOLE -> WHOLE.matcher(cell).matches();
            case DATE -> DATE.matcher(cell).matches();
            case YES_NO -> YES_NO.matcher(cell).matches();
        };
    }

    private void references(Table table) {
        if (table.references().isEmpty()) {
            return;
        }
        folder.read(table.name(), row -> table.references().forEach(reference -> {
            List<String> cells = cells(row, reference.columns());
            boolean none = cells.stream().allMatch(String::isEmpty);
            if (!none && !held(reference.table(), reference.there()).contains(cells)) {
                throw new Unreadable(
                        row.place() + " refers to " + cells + ", which " + reference.table() + " has not.");
            }
        }));
    }
}
