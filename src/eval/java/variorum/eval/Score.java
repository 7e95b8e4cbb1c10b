package variorum.eval;

import java.util.Locale;
import java.util.Set;

/** Hits, false alarms and misses, summed over documents. */
final class Score {
    private long hits;
    private long falseAlarms;
    private long misses;

    <T> void add(Set<T> expected, Set<T> found) {
        long both = found.stream().filter(expected::contains).count();
        add(both, found.size() - both, expected.size() - both);
    }

    void add(long hit, long falseAlarm, long missed) {
        hits += hit;
        falseAlarms += falseAlarm;
        misses += missed;
    }

    void add(Score other) {
        add(other.hits, other.falseAlarms, other.misses);
    }

    double precision() {
        return hits + falseAlarms == 0 ? 1 : (double) hits / (hits + falseAlarms);
    }

    double recall() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    double f1() {
        return 2 * hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + falseAlarms + misses);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (P %.3f R %.3f)", f1(), precision(), recall());
    }
}
