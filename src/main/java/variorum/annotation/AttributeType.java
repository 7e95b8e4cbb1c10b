package variorum.annotation;

import java.util.List;
import variorum.text.Characters;

/**
 * A question a code or a statement type asks of each of its annotations or statements.
 *
 * @param name what is asked, unique within its code
 * @param kind what an answer looks like
 * @param values the answers to choose from, in order; for a scale from lowest to highest; empty for the free kinds
 * @param help when to give which answer; may be empty
 */
public record AttributeType(String name, Kind kind, List<String> values, String help) {

    /** What an answer can be. Answers are kept as text in the form given here. */
    public enum Kind {
        /** One of the values. */
        CHOICE,
        /** Any of the values. */
        SEVERAL,
        /** One of the values, which are ordered. */
        SCALE,
        /** A decimal number with a full stop. */
        NUMBER,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** An ISO 8601 year, month or day; how much is written is its precision. */
        DATE,
        /** Any words. */
        TEXT,
        /** The identifier of an entity. */
        ENTITY
    }

    /** Checks the name and takes its own copy of the values. */
    public AttributeType {
        name = Characters.whole(name);
        help = Characters.whole(help);
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("an attribute needs a name");
        }
        values = values.stream().map(Characters::whole).toList();
    }
}
