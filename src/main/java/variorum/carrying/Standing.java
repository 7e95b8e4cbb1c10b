package variorum.carrying;

import java.util.Locale;

/** What there is already where something would be carried to. */
public enum Standing {
    /** Nothing like it: it can be carried. */
    OPEN,
    /** It stands there: carried before, or coded alike by hand. */
    THERE,
    /** The same code stands on these words with another entity, or with the same entity on other words near them. */
    OTHERWISE,
    /** The words are not there. */
    ABSENT;

    /** The word for it on screen and in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
