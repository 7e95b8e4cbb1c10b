package variorum.collation.provenance;

import java.util.Locale;

/** Where the words of a passage come from, as far as the versions at hand show it. */
public enum Provenance {
    /** Others have it too, and one of those who have it credits an agency. */
    AGENCY,
    /** Others have it too, and nobody credits an agency: copied, or from a source that nobody names. */
    SHARED,
    /** No other version has it. */
    OWN,
    /** It is no part of the story: notices, forms, pointers, or what many reports of the corpus print. */
    FURNITURE;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
