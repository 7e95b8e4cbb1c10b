package variorum.collation;

import java.util.Locale;

/** What was done to A to get B. */
public enum Operation {
    /** Words of A stand against other words of B. */
    SUBSTITUTE,
    /** Only B has these words: seen from A, an addition. */
    INSERT,
    /** Only A has these words: seen from A, an omission. */
    DELETE,
    /** Both have them, out of order. */
    MOVE;

    /** The word for it on screen and on disk. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Operation reversed() {
        return switch (this) {
            case INSERT -> DELETE;
            case DELETE -> INSERT;
            case SUBSTITUTE, MOVE -> this;
        };
    }
}
