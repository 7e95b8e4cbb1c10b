package variorum.annotation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Identifier;
import variorum.text.Ids;

/**
 * An entry of the codebook.
 *
 * @param id what annotations refer to; stays when the name changes
 * @param name what coders see
 * @param parent the code this one is a kind of; null for a top code
 * @param order place among its siblings, ascending
 * @param look colour and sign
 * @param key the key that tags with this code: one upper-case letter or digit, or empty
 * @param rules what it means and when to use it
 * @param attributes what is asked of each annotation with this code, in order; children ask the same and their own
 * @param retired whether it is kept for what was coded with it, but no longer offered
 * @param version counts how often its rules or attributes were changed, from 1; annotations say under which they were
 *     made
 */
public record Code(
        Id id,
        String name,
        @Nullable Id parent,
        int order,
        Look look,
        String key,
        Rules rules,
        List<AttributeType> attributes,
        boolean retired,
        int version) {

    /** Identifies a code within a project. */
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

    /**
     * What a code looks like.
     *
     * @param colour {@code #RRGGBB}, upper case; chosen for the light theme, the dark ones derive theirs
     * @param mark the sign and underline pattern
     */
    public record Look(String colour, Mark mark) {
        private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

        /** Checks the form of the colour. */
        public Look {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("not a colour: " + colour);
            }
        }
    }

    /**
     * The codebook's text about a code; any part may be empty.
     *
     * @param definition what the code means
     * @param include when to use it
     * @param exclude when not to
     * @param example words that get it
     * @param counterExample words that do not, though one might think so
     * @param note a researcher's note on the code
     */
    public record Rules(
            String definition, String include, String exclude, String example, String counterExample, String note) {

        /** Mends what can't be written to a file. */
        public Rules {
            definition = Characters.whole(definition);
            include = Characters.whole(include);
            exclude = Characters.whole(exclude);
            example = Characters.whole(example);
            counterExample = Characters.whole(counterExample);
            note = Characters.whole(note);
        }

        /** Nothing written yet. */
        public static final Rules NONE = new Rules("", "", "", "", "", "");

        /** The same with another note. */
        public Rules withNote(String value) {
            return new Rules(definition, include, exclude, example, counterExample, value);
        }

        /** Only a definition. */
        public static Rules definedAs(String definition) {
            return new Rules(definition, "", "", "", "", "");
        }
    }

    /** Checks name and key and takes its own copy of the list. */
    public Code {
        name = Characters.whole(name);
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a code needs a name");
        }
        if (!key.matches("[A-Z0-9]?")) {
            throw new IllegalArgumentException("a code's key is one letter or digit: " + key);
        }
        if (version < 1) {
            throw new IllegalArgumentException("a code's version counts from 1: " + version);
        }
        attributes = List.copyOf(attributes);
    }

    /** A code in its first version. */
    public Code(
            Id id,
            String name,
            @Nullable Id parent,
            int order,
            Look look,
            String key,
            Rules rules,
            List<AttributeType> attributes,
            boolean retired) {
        this(id, name, parent, order, look, key, rules, attributes, retired, 1);
    }

    /** A new code under a parent, or a top code when the parent is null. */
    public static Code named(String name, @Nullable Id parent, Look look) {
        return new Code(Id.fresh(), name, parent, 0, look, "", Rules.NONE, List.of(), false);
    }

    /** The same under another name. */
    public Code withName(String value) {
        return new Code(id, value, parent, order, look, key, rules, attributes, retired, version);
    }

    /** The same elsewhere in the tree. */
    public Code under(@Nullable Id newParent, int newOrder) {
        return new Code(id, name, newParent, newOrder, look, key, rules, attributes, retired, version);
    }

    /** The same with another look. */
    public Code with(Look value) {
        return new Code(id, name, parent, order, value, key, rules, attributes, retired, version);
    }

    /** The same on another key. */
    public Code withKey(String value) {
        return new Code(id, name, parent, order, look, value, rules, attributes, retired, version);
    }

    /** The same with other rules; see {@link #with(Rules, List)}. */
    public Code with(Rules value) {
        return with(value, attributes);
    }

    /** The same with other attributes; see {@link #with(Rules, List)}. */
    public Code with(List<AttributeType> value) {
        return with(rules, value);
    }

    /**
     * The same with other rules and attributes. When that changes what coders are told (anything but the researcher's
     * note) it is the next version of the code.
     */
    public Code with(Rules newRules, List<AttributeType> newAttributes) {
        boolean told = newRules.withNote("").equals(rules.withNote("")) && newAttributes.equals(attributes);
        return new Code(
                id, name, parent, order, look, key, newRules, newAttributes, retired, told ? version : version + 1);
    }

    /** The same, retired or brought back. */
    public Code retired(boolean value) {
        return new Code(id, name, parent, order, look, key, rules, attributes, value, version);
    }
}
