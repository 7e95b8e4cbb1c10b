package variorum.collation.overlap;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import variorum.text.Paragraphs;
import variorum.text.Span;

/**
 * The fingerprints of a whole text with their places: of the runs of five words of each paragraph those that
 * {@link Winnowing} chooses. Words are folded as the engine folds them, so that typography hides no reuse. No run goes
 * over the end of a paragraph: a moved paragraph keeps its fingerprints, and a change of zones only takes some away.
 */
public final class Fingerprints {

    /** Which rules made them. Grows with every change of cutting, folding, hashing or choosing. */
    public static final int RULE = 2;

    private final int[] starts;
    private final int[] values;

    private Fingerprints(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** The fingerprints of a text. */
    public static Fingerprints of(String text) {
        Making making = new Making(text);
        Paragraphs.of(text).forEach(making::paragraph);
        return new Fingerprints(
                Arrays.copyOf(making.starts, making.count), Arrays.copyOf(making.values, making.count));
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /**
     * The different fingerprints that begin in some stretches, ascending.
     *
     * @param stretches in code points, in reading order
     */
    public int[] within(List<Span> stretches) {
        int[] found = new int[values.length];
        int count = 0;
        int at = 0;
        for (Span stretch : stretches) {
            while (at < starts.length && starts[at] < stretch.start()) {
                at++;
            }
            while (at < starts.length && starts[at] < stretch.end()) {
                found[count++] = values[at++];
            }
        }
        return distinct(Arrays.copyOf(found, count));
    }

    static int[] distinct(int[] values) {
        Arrays.sort(values);
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }

    /**
     * A compact form to keep: for each the distance from the one before in code points (seven bits a byte, the lowest
     * first, the eighth says that more follow), then four bytes of value.
     */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(9 * values.length);
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            int distance = starts[i] - before;
            before = starts[i];
            while (distance > 0x7F) {
                bytes.put((byte) (distance | 0x80));
                distance >>>= 7;
            }
            bytes.put((byte) distance).putInt(values[i]);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    public static Fingerprints ofBytes(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        int[] starts = new int[kept.length / 5];
        int[] values = new int[starts.length];
        int count = 0;
        int start = 0;
        while (bytes.remaining() > 0) {
            start += distance(bytes);
            if (bytes.remaining() < Integer.BYTES || start < 0) {
                throw new IllegalArgumentException("these are no fingerprints");
            }
            starts[count] = start;
            values[count++] = bytes.getInt();
        }
        return new Fingerprints(Arrays.copyOf(starts, count), Arrays.copyOf(values, count));
    }

    private static int distance(ByteBuffer bytes) {
        int distance = 0;
        for (int shift = 0; bytes.hasRemaining() && shift < Integer.SIZE; shift += 7) {
            byte next = bytes.get();
            distance |= (next & 0x7F) << shift;
            if (next >= 0) {
                return distance;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprints that
                && Arrays.equals(starts, that.starts) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
