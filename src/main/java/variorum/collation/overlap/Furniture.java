package variorum.collation.overlap;

import java.util.Arrays;

/**
 * What stands in many reports that tell nothing else in common: notices, forms, standing phrases, background that is
 * printed again and again. A fingerprint is furniture when more than {@value #MANY} reports have it and these are not
 * copies of each other: of up to {@value #ASKED} of them, spread evenly, each is set against the next, and in the
 * middle case they share less than half of the shorter one's fingerprints. What more than {@value #MOST} reports have
 * is furniture in any case.
 */
final class Furniture {

    /** So many reports may have a passage without its being furniture. */
    static final int MANY = 8;

    /** So many reports at most can tell one story in the same words. */
    static final int MOST = 1_000;

    private static final int ASKED = 9;

    /** Nothing is furniture. */
    static final Furniture NONE = new Furniture(new int[0]);

    private final int[] values;

    private Furniture(int[] values) {
        this.values = values;
    }

    /** The furniture of a corpus. */
    static Furniture of(Postings postings) {
        int[] values = new int[postings.groupCount()];
        int count = 0;
        for (int group = 0; group < values.length; group++) {
            if (postings.reportsOf(group) > MANY && isFurniture(postings, group)) {
                values[count++] = postings.valueOf(group);
            }
        }
        return new Furniture(Arrays.copyOf(values, count));
    }

    private static boolean isFurniture(Postings postings, int group) {
        int reports = postings.reportsOf(group);
        if (reports > MOST) {
            return true;
        }
        double[] shares = new double[ASKED - 1];
        for (int i = 0; i < shares.length; i++) {
            int one = postings.report(group, i * (reports - 1) / shares.length);
            int next = postings.report(group, (i + 1) * (reports - 1) / shares.length);
            shares[i] = (double) postings.common(one, next) / Math.min(postings.size(one), postings.size(next));
        }
        Arrays.sort(shares);
        return shares[shares.length / 2] < 0.5;
    }

    boolean has(int value) {
        return Arrays.binarySearch(values, value) >= 0;
    }

    /** How many fingerprints are furniture. */
    int size() {
        return values.length;
    }
}
