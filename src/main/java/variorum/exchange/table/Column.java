package variorum.exchange.table;

/**
 * A column.
 *
 * @param name in its first row
 * @param type what its cells hold; every cell may also be empty
 * @param meaning what it says, for whoever reads the table without this program
 */
public record Column(String name, Type type, String meaning) {

    /** What a cell holds. */
    public enum Type {
        /** Any characters. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A day, as in 2017-03-24. */
        DATE,
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** Any number of texts, see {@link Several}. */
        SEVERAL
    }

    static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, meaning);
    }

    static Column whole(String name, String meaning) {
        return new Column(name, Type.WHOLE, meaning);
    }

    static Column date(String name, String meaning) {
        return new Column(name, Type.DATE, meaning);
    }

    static Column yesNo(String name, String meaning) {
        return new Column(name, Type.YES_NO, meaning);
    }

    static Column several(String name, String meaning) {
        return new Column(name, Type.SEVERAL, meaning);
    }
}
