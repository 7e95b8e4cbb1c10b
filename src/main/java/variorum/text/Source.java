package variorum.text;

import java.util.List;

/**
 * Where a text came from and what was done to it on the way in. The raw bytes themselves are kept by the project file,
 * under their hash.
 *
 * @param name file name or address as it was given
 * @param sha256 hash of the raw bytes, 64 lower-case hexadecimal digits
 * @param charset the character encoding the bytes were read in, such as {@code UTF-8}
 * @param alterations each kind of change made to the decoded text, see {@link Intake}; empty when it was taken as it
 *     stood
 */
public record Source(String name, String sha256, String charset, List<Alteration> alterations) {

    /** Takes its own copy of the list. */
    public Source {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        alterations = List.copyOf(alterations);
    }

    /**
     * One kind of change made at import.
     *
     * @param kind what was changed
     * @param count how many characters it concerned
     */
    public record Alteration(Kind kind, int count) {}

    /** The changes that import may make, and no others. */
    public enum Kind {
        /** A byte order mark at the start was dropped. */
        BYTE_ORDER_MARK,
        /** A line end other than LF became LF. */
        LINE_END,
        /** A control character became U+FFFD. */
        CONTROL_CHARACTER,
        /** A lone surrogate became U+FFFD. */
        LONE_SURROGATE,
        /** Bytes that are no character in the declared encoding became U+FFFD. */
        UNDECODABLE
    }
}
