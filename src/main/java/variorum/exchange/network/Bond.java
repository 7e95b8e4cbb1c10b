package variorum.exchange.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One actor bound to one thing by one statement.
 *
 * @param actor who
 * @param role what the thing is in the statement
 * @param thing what
 * @param stance from 0, against, to 1, for; null when it is not said
 * @param report where the actor is named
 * @param story the story of that report, or the report itself where it has none
 * @param date when that report appeared, if it says so
 */
record Bond(
        Node actor, String role, Node thing, @Nullable Double stance, String report, String story,
        @Nullable LocalDate date) {

    Optional<Double> said() {
        return Optional.ofNullable(stance);
    }
}
