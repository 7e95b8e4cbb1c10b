package variorum.exchange.parquet;

import variorum.exchange.table.Column;

/** How a column lies in a file; the numbers are those of the format. */
enum Physical {
    /** A truth value, or nothing. */
    BOOLEAN(0, true, -1),
    /** A whole number, or nothing. */
    INTEGER(1, true, -1),
    /** Days since the beginning of 1970, or nothing. */
    DATE(1, true, 6),
    /** A text, always there. */
    TEXT(6, false, 0);

    private final int type;
    private final boolean optional;
    private final int converted;

    Physical(int type, boolean optional, int converted) {
        this.type = type;
        this.optional = optional;
        this.converted = converted;
    }

    static Physical of(Column column) {
        return switch (column.type()) {
            case TEXT, SEVERAL -> TEXT;
            case WHOLE -> INTEGER;
            case DATE -> DATE;
            case YES_NO -> BOOLEAN;
        };
    }

    int type() {
        return type;
    }

    boolean isOptional() {
        return optional;
    }

    /** What the values mean, as older readers know it; below 0 for nothing more. */
    int converted() {
        return converted;
    }
}
