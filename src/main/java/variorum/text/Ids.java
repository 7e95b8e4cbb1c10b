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
        if (!fits(value)) {
            throw new IllegalArgumentException("not an identifier: \"" + value + "\"");
        }
        return value;
    }

    /** Whether it can be an identifier. */
    public static boolean fits(String value) {
        return !value.isEmpty() && value.length() <= LONGEST && !isBroken(value);
    }

    /** A plain loop: a project has hundreds of thousands of identifiers, and all are checked while it is opened. */
    private static boolean isBroken(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (Characters.isBlank(character) || Character.isISOControl(character)) {
                return true;
            }
        }
        return false;
    }

    /** A new identifier that nobody else has: a random UUID. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
