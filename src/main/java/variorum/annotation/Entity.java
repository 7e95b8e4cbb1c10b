package variorum.annotation;

import java.util.List;
import variorum.text.Characters;
import variorum.text.Identifier;
import variorum.text.Ids;

/**
 * One actor, place or recurring event of the project, whatever the reports call it.
 *
 * @param id what annotations refer to
 * @param name the name to show
 * @param kind what it is, in the project's own words: person, government, place; may be empty
 * @param aliases the forms it takes in the texts, the name itself left out; in the order they were met
 * @param note a researcher's note
 * @param externalId identifier elsewhere, such as a Wikidata item; may be empty
 */
public record Entity(Id id, String name, String kind, List<String> aliases, String note, String externalId) {

    /** Identifies an entity within a project. */
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

    /** Checks the name and takes its own copy of the aliases, each once. */
    public Entity {
        name = Characters.whole(name);
        kind = Characters.whole(kind);
        note = Characters.whole(note);
        externalId = Characters.whole(externalId);
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("an entity needs a name");
        }
        String itself = name;
        aliases = aliases.stream()
                .map(Characters::whole)
                .filter(alias -> !alias.equals(itself))
                .distinct()
                .toList();
    }
}
