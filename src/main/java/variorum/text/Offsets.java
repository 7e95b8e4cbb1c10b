package variorum.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Converts places in one text between UTF-16 code units, Unicode code points, UTF-8 bytes and line:column. Every writer
 * and reader asks this class; none does arithmetic of its own.
 *
 * <p>Counts are kept for every {@value #STEP} code units and the rest is counted, so a conversion costs at most
 * {@value #STEP} steps and the tables a fraction of the text.
 */
public final class Offsets {

    private static final int STEP = 256;

    private final String text;
    private final int[] codePointsAt;
    private final int[] bytesAt;
    private final int[] lineStarts;

    private Offsets(String text) {
        this.text = text;
        int marks = text.length() / STEP + 1;
        codePointsAt = new int[marks];
        bytesAt = new int[marks];
        int points = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at % STEP == 0) {
                codePointsAt[at / STEP] = points;
                bytesAt[at / STEP] = bytes;
            }
            points += pointsOf(at);
            bytes += bytesOf(at);
        }
        if (text.length() % STEP == 0) {
            codePointsAt[marks - 1] = points;
            bytesAt[marks - 1] = bytes;
        }
        lineStarts = lineStarts(text);
    }

    /** The offsets of a text. */
    public static Offsets of(String text) {
        return new Offsets(text);
    }

    /** A place as people count: both from 1, the column in code points. */
    public record Position(int line, int column) {}

    /**
     * Code points before a UTF-16 offset. Inside a surrogate pair it answers the offset of the pair.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int codePoint(int utf16) {
        return count(utf16, codePointsAt, false);
    }

    /** UTF-8 bytes before a UTF-16 offset. */
    public int utf8(int utf16) {
        return count(utf16, bytesAt, true);
    }

    private int count(int utf16, int[] table, boolean inBytes) {
        Objects.checkIndex(utf16, text.length() + 1);
        int mark = utf16 / STEP;
        int sum = table[mark];
        for (int at = mark * STEP; at < utf16; at++) {
            sum += inBytes ? bytesOf(at) : pointsOf(at);
        }
        boolean insidePair = utf16 > 0 && utf16 < text.length()
                && Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
        return insidePair ? sum - (inBytes ? 4 : 1) : sum;
    }

    /**
     * The UTF-16 offset of a code point.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int utf16(int codePoint) {
        return find(codePoint, codePointsAt, false);
    }

    /** The UTF-16 offset of a UTF-8 byte; inside a character it answers that character's start. */
    public int utf16OfByte(int utf8) {
        return find(utf8, bytesAt, true);
    }

    private int find(int wanted, int[] table, boolean inBytes) {
        if (wanted < 0) {
            throw new IndexOutOfBoundsException(wanted);
        }
        int found = Arrays.binarySearch(table, wanted);
        int mark = found >= 0 ? found : -found - 2;
        int at = afterSplitPair(mark * STEP);
        int sum = table[mark];
        while (sum < wanted) {
            if (at >= text.length()) {
                throw new IndexOutOfBoundsException(wanted);
            }
            int width = Character.charCount(text.codePointAt(at));
            int weight = inBytes ? bytesOf(at) : 1;
            if (sum + weight > wanted) {
                return at;
            }
            sum += weight;
            at += width;
        }
        return at;
    }

    /** A table mark can fall between the two halves of a pair, whose weight was counted with the first half. */
    private int afterSplitPair(int at) {
        boolean split = at > 0 && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return split ? at + 1 : at;
    }

    /** The span in code points. */
    public Span toCodePoints(Span utf16) {
        return new Span(codePoint(utf16.start()), codePoint(utf16.end()));
    }

    /** The span in UTF-16 code units of one given in code points. */
    public Span toUtf16(Span codePoints) {
        return new Span(utf16(codePoints.start()), utf16(codePoints.end()));
    }

    /** The length of the text in code points. */
    public int codePoints() {
        return codePoint(text.length());
    }

    /** Line and column of a UTF-16 offset, both from 1. */
    public Position position(int utf16) {
        Objects.checkIndex(utf16, text.length() + 1);
        int line = Arrays.binarySearch(lineStarts, utf16);
        line = line >= 0 ? line : -line - 2;
        return new Position(line + 1, codePoint(utf16) - codePoint(lineStarts[line]) + 1);
    }

    /**
     * The UTF-16 offset of a line and column, both from 1.
     *
     * @throws IndexOutOfBoundsException if there is no such line or column
     */
    public int utf16(Position position) {
        int start = lineStarts[Objects.checkIndex(position.line() - 1, lineStarts.length)];
        int end = position.line() < lineStarts.length ? lineStarts[position.line()] - 1 : text.length();
        int offset = utf16(codePoint(start) + position.column() - 1);
        if (position.column() < 1 || offset > end) {
            throw new IndexOutOfBoundsException("no column " + position.column() + " in line " + position.line());
        }
        return offset;
    }

    /** Whether a UTF-16 offset falls between two characters, not inside a surrogate pair. */
    public static boolean isBoundary(CharSequence text, int utf16) {
        return utf16 <= 0 || utf16 >= text.length()
                || !Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
    }

    private int pointsOf(int at) {
        return isSecondHalf(at) ? 0 : 1;
    }

    private int bytesOf(int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        if (isSecondHalf(at)) {
            return 0;
        }
        return isFirstHalf(at) ? 4 : 3;
    }

    private boolean isFirstHalf(int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private boolean isSecondHalf(int at) {
        return Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
