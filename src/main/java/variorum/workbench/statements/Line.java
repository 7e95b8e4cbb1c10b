package variorum.workbench.statements;

import java.util.SortedMap;

/** A line of the table as it is drawn. */
sealed interface Line {

    /** A statement. */
    record OfRow(Row row) implements Line {}

    /**
     * The head of a group.
     *
     * @param title what its rows have in common
     * @param rows how many they are
     * @param passages in how many places they stand
     * @param stances how many there are of each stance, by its word
     * @param closed whether its rows are not shown
     */
    record OfGroup(String title, int rows, int passages, SortedMap<String, Integer> stances, boolean closed)
            implements Line {}
}
