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

    /** The one that follows when a key goes through all of them, round and round: sure, unsure, discuss. */
    public Confidence next() {
        return switch (this) {
            case SURE -> UNSURE;
            case UNSURE -> DISCUSS;
            case DISCUSS -> SURE;
        };
    }
}
