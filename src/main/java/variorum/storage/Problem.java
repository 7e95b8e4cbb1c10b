package variorum.storage;

import variorum.annotation.Location;

/**
 * Something in a project file that is not as it was written.
 *
 * @param location where; the whole project when the place is not known
 * @param sentence what is wrong, for the person at the screen; ends with a full stop
 */
public record Problem(Location location, String sentence) {

    static Problem of(String sentence) {
        return new Problem(new Location.WholeProject(), sentence);
    }
}
