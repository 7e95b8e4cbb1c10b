package variorum.annotation;

import java.util.Locale;

/** How sure the coder is. */
public enum Confidence {
    /** Nothing to add. */
    SURE,
    /** To be looked at again. */
    UNSURE,
    /** To be talked over with others. */
    DISCUSS;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
