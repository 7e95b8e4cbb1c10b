package variorum.workbench.statements;

import java.util.Map;
import java.util.Set;

/**
 * What of the statements is shown, and how.
 *
 * @param form identifier of the form whose statements are shown; empty for the first
 * @param typed words that must stand in a row
 * @param hidden values that are not wanted, by the identifier of their column
 * @param groupBy identifier of the column that rows are grouped by; empty for none
 * @param sortBy identifier of the column that rows are sorted by; empty for the order of the texts
 * @param descending whether the last comes first
 * @param onceAClaim whether statements that say the same are one row
 * @param closed titles of groups whose rows are not shown
 */
record TableQuery(
        String form,
        String typed,
        Map<String, Set<String>> hidden,
        String groupBy,
        String sortBy,
        boolean descending,
        boolean onceAClaim,
        Set<String> closed) {

    /** Everything, by issue; a form without issues has no groups then. */
    static final TableQuery ALL = new TableQuery("", "", Map.of(), "Issue", "", false, false, Set.of());

    /** Takes its own copies. */
    TableQuery {
        hidden = Map.copyOf(hidden);
        closed = Set.copyOf(closed);
    }

    /** Of another form, which has columns of its own: whatever was asked of those before is forgotten. */
    TableQuery of(String other) {
        return other.equals(form) ? this : new TableQuery(
                other, typed, Map.of(), ALL.groupBy, ALL.sortBy, ALL.descending, onceAClaim, Set.of());
    }

    TableQuery typing(String words) {
        return new TableQuery(form, words, hidden, groupBy, sortBy, descending, onceAClaim, closed);
    }

    TableQuery hiding(Map<String, Set<String>> values) {
        return new TableQuery(form, typed, values, groupBy, sortBy, descending, onceAClaim, closed);
    }

    TableQuery grouping(String column) {
        return new TableQuery(form, typed, hidden, column, sortBy, descending, onceAClaim, Set.of());
    }

    /** Sorted by a column; by the one it is sorted by already the other way round. */
    TableQuery sorting(String column) {
        boolean again = sortBy.equals(column);
        return new TableQuery(form, typed, hidden, groupBy, again && descending ? "" : column, again && !descending,
                onceAClaim, closed);
    }

    TableQuery counting(boolean once) {
        return new TableQuery(form, typed, hidden, groupBy, sortBy, descending, once, closed);
    }

    TableQuery closing(Set<String> groups) {
        return new TableQuery(form, typed, hidden, groupBy, sortBy, descending, onceAClaim, groups);
    }
}
