package variorum.collation;

import java.util.Locale;

/** In which sense two aligned stretches are equal. */
public enum Equality {
    /** Letter for letter, what stands between the words included. */
    EXACT,
    /** The same words but for typography, accents and case. */
    FOLDED,
    /** Equal because a reader's {@link Rule} says so. */
    RULE;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
