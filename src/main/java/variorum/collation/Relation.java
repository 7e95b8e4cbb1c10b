package variorum.collation;

import java.util.Locale;

/** How the paragraphs or sentences of a pair stand to each other. */
public enum Relation {
    /** The same words in the same order, typography and case aside. */
    SAME,
    /** Words were changed, added or left out. */
    EDITED,
    /** It stands in another order among its neighbours; its words may have been edited as well. */
    MOVED,
    /** One of A became several of B. */
    SPLIT,
    /** Several of A became one of B. */
    MERGED;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Relation reversed() {
        return switch (this) {
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            case SAME, EDITED, MOVED -> this;
        };
    }
}
