package variorum.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of one text: half-open, in UTF-16 code units.
 *
 * @param start offset of the first code unit, at least 0
 * @param end offset after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** Checks that the span is not turned round. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The whole of a text. */
    public static Span of(CharSequence text) {
        return new Span(0, text.length());
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the span holds no character; it is then only a place between two. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the other span lies wholly in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters both spans share, if there are any. */
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same length, {@code by} code units further on (back when negative). */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The words of this span in its text. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * This span without the white space (no-break spaces included) at both its ends; empty at its start if it is blank.
     */
    public Span trimmedIn(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }

    /** In reading order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
