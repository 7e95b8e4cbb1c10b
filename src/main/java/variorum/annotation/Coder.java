package variorum.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import variorum.text.Characters;
import variorum.text.Identifier;
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

    /** Far apart from each other for most eyes, each dark enough to be read on paper. */
    private static final List<String> COLOURS = List.of(
            "#5A43B0", "#08725A", "#AD430B", "#1C63AC", "#A61E6B", "#8A5A00", "#3D6B1F", "#56524A");

    /** Checks that the name is not blank. */
    public Coder {
        name = Characters.whole(name);
        if (Characters.isBlank(name)) {
            throw new IllegalArgumentException("a coder needs a name");
        }
    }

    /** Somebody new, in the colour that fewest of the others have. */
    public static Coder named(String name, Collection<Coder> others) {
        String colour = COLOURS.stream()
                .min(Comparator.comparingLong(each -> others.stream()
                        .filter(other -> other.colour().equals(each))
                        .count()))
                .orElseThrow();
        return new Coder(Id.fresh(), name, colour);
    }
}
