package variorum.annotation;

import java.util.List;
import java.util.Optional;
import variorum.text.Characters;
import variorum.text.Identifier;
import variorum.text.Ids;

/**
 * A form for statements.
 *
 * @param id what statements refer to
 * @param name what coders see
 * @param roles the parts, in the order they are asked for
 * @param attributes what is asked of each statement, in order
 */
public record StatementType(Id id, String name, List<Role> roles, List<AttributeType> attributes) {

    /** Identifies a statement type within a project. */
    public record Id(String value) implements Identifier<Id> {
        /** Checks the form; see {@link Ids#checked}. */
        public Id {
            Ids.checked(value);
        }

        /** An id nobody else has. */
        public static Id fresh() {
            return new Id(Ids.fresh());
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Checks the name and takes its own copies of the lists. */
    public StatementType {
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a statement type needs a name");
        }
        roles = List.copyOf(roles);
        attributes = List.copyOf(attributes);
    }

    /** The role of this name. */
    public Optional<Role> role(String roleName) {
        return roles.stream().filter(role -> role.name().equals(roleName)).findFirst();
    }
}
