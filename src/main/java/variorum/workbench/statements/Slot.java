package variorum.workbench.statements;

import java.util.Locale;
import variorum.annotation.AttributeType;
import variorum.annotation.Role;

/** One field of a statement as it is filled in. */
sealed interface Slot {

    /** What the field asks for. */
    String title();

    /** Who or what plays a role. */
    record OfRole(Role role) implements Slot {
        @Override
        public String title() {
            return capital(role.name());
        }
    }

    /**
     * An answer that the code of a part asks for, such as the stance of the position.
     *
     * @param role the role of the part
     * @param type the question
     */
    record OfPart(Role role, AttributeType type) implements Slot {
        @Override
        public String title() {
            return capital(type.name());
        }
    }

    /** Which of the codes below the usual one the part that plays a role has: what a position is about. */
    record OfIssue(Role role) implements Slot {
        @Override
        public String title() {
            return "Issue";
        }
    }

    /** An answer that the form asks for. */
    record OfStatement(AttributeType type) implements Slot {
        @Override
        public String title() {
            return capital(type.name());
        }
    }

    /** The coder's note on the statement. */
    record OfNote() implements Slot {
        @Override
        public String title() {
            return "Note";
        }
    }

    /** {@code quoteType} is "Quote type". */
    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        String rest = word.substring(first).replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + rest;
    }
}
