package variorum.collation.overlap;

import java.util.Arrays;

/** Counts how often each report is met; starts again for the next without going through all. */
final class Counting {

    private final int[] counts;
    private int[] met = new int[64];
    private int size;

    /** Takes a report and how often it was met. */
    @FunctionalInterface
    interface Each {
        void report(int report, int count);
    }

    Counting(int reports) {
        counts = new int[reports];
    }

    void add(int report) {
        if (counts[report]++ == 0) {
            met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
            met[size++] = report;
        }
    }

    /** Tells those that were met, ascending, and forgets them. */
    void each(Each each) {
        Arrays.sort(met, 0, size);
        for (int i = 0; i < size; i++) {
            each.report(met[i], counts[met[i]]);
            counts[met[i]] = 0;
        }
        size = 0;
    }
}
