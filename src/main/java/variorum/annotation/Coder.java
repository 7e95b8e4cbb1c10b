package variorum.annotation;

import variorum.text.Characters;
import variorum.text.Ids;

/**
 * A person (or procedure) that codes.
 *
 * @param id what annotations refer to
 * @param name what others see
 * @param colour {@code #RRGGBB} for this coder's marks where coders are told apart
 */
public record Coder(Id id, String name, String colour) {

    /** Identifies a coder within a project. */
    public record Id(String value) implements Comparable<Id> {
        /** Checks the form; see {@link Ids#checked}. */
        public Id {
            Ids.checked(value);
        }

        /** An id nobody else has. */
        public static Id fresh() {
            return new Id(Ids.fresh());
        }

        @Override
        public int compareTo(Id other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Checks that the name is not blank. */
    public Coder {
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a coder needs a name");
        }
    }
}
