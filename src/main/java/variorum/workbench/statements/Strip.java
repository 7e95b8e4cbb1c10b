package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import variorum.annotation.Code;
import variorum.annotation.Statement;

/**
 * What the strip shows of the statement that is worked on.
 *
 * @param statement the statement
 * @param number its place among those of its report, from 1
 * @param count how many the report has
 * @param fields its fields in the order they are asked
 */
record Strip(Statement statement, int number, int count, List<Field> fields) {

    /**
     * A field.
     *
     * @param slot what it asks for
     * @param value what it holds, in words; empty while it holds nothing
     * @param suggested what is likely, while it is empty
     * @param look the code whose sign stands before the title
     * @param stance the icon of a stance, if it holds one
     */
    record Field(Slot slot, String value, String suggested, Optional<Code.Look> look, Optional<String> stance) {

        boolean isEmpty() {
            return value.isEmpty();
        }

        /** Whether the hands are led to it: a note is only written when there is something to note. */
        boolean isMissing() {
            return isEmpty() && !(slot instanceof Slot.OfNote);
        }
    }

    /** The number of the first empty field after one (−1 for from the start); nothing where all are filled. */
    Optional<Integer> emptyAfter(int field) {
        for (int i = field + 1; i < fields.size(); i++) {
            if (fields.get(i).isMissing()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
