package variorum.text;

import java.util.UUID;

/** What every identifier keeps to, so that it can stand in a file name, a URL fragment and a table cell. */
public final class Ids {

    /** The longest identifier, in UTF-16 code units. */
    public static final int LONGEST = 200;

    private Ids() {}

    /**
     * Answers the identifier if it is one.
     *
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or control characters
     */
    public static String checked(String value) {
        boolean broken = value.codePoints().anyMatch(c -> Characters.isBlank(c) || Character.isISOControl(c));
        if (value.isEmpty() || value.length() > LONGEST || broken) {
            throw new IllegalArgumentException("not an identifier: \"" + value + "\"");
        }
        return value;
    }

    /** A new identifier that nobody else has: a random UUID. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
