package variorum.exchange.format;

import variorum.annotation.Location;
import variorum.annotation.Statement;

/**
 * One thing a format can't carry, said before anything is written.
 *
 * @param what the kind of loss, in words that go with a count: "notes put on one line"
 * @param location the case
 * @param sentence what happens to this case
 * @param isLeftOut whether nothing at all is written of what is at this place
 */
public record Loss(String what, Location location, String sentence, boolean isLeftOut) {

    /** Something is written, but not all. */
    public Loss(String what, Location location, String sentence) {
        this(what, location, sentence, false);
    }

    /** Nothing is written of a statement. */
    public static Loss leftOut(String what, Statement statement) {
        return new Loss(what, new Location.OfStatement(statement.id()), "This statement is not written.", true);
    }
}
