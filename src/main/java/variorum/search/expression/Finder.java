package variorum.search.expression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the places at which a run of characters may stand. What may be the last of the run tells how far to go if the
 * run is not there (Horspool, Practical fast searching in strings, 1980).
 */
final class Finder {

    private static final int STRETCH = 1 << 12;

    private final List<Set<Letters>> run;
    private final Symbols symbols;
    private final Pulse pulse;
    private final int[] rarestFirst;
    private long[] offsets = new long[0];
    private int[] shifts = new int[0];

    /** Finds this run. */
    Finder(List<Set<Letters>> run, Symbols symbols, Pulse pulse) {
        this.run = run;
        this.symbols = symbols;
        this.pulse = pulse;
        Rarity rarity = new Rarity();
        this.rarestFirst = IntStream.range(0, run.size())
                .boxed()
                .sorted(Comparator.comparingDouble(offset -> rarity.share(run.get(offset))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The next place from there on, or -1. */
    int next(String text, int from) {
        int last = run.size() - 1;
        int at = from;
        int counted = from;
        while (at + last < text.length()) {
            if (isAt(text, at)) {
                return at;
            }
            int symbol = symbol(text.charAt(at + last));
            at += shifts[symbol];
            if (at - counted > STRETCH) {
                pulse.beat(at - counted);
                counted = at;
            }
        }
        return -1;
    }

    private boolean isAt(String text, int at) {
        for (int offset : rarestFirst) {
            int symbol = symbol(text.charAt(at + offset));
            if ((offsets[symbol] & 1L << offset) == 0) {
                return false;
            }
        }
        return true;
    }

    private int symbol(char c) {
        int known = symbols.known(c);
        int symbol = known != 0 ? known : symbols.of(c);
        if (symbol >= offsets.length) {
            learn();
        }
        return symbol;
    }

    private void learn() {
        int before = offsets.length;
        offsets = Arrays.copyOf(offsets, symbols.count());
        shifts = Arrays.copyOf(shifts, offsets.length);
        for (int symbol = before; symbol < offsets.length; symbol++) {
            for (int offset = 0; offset < run.size(); offset++) {
                if (symbols.isOneOf(symbol, run.get(offset))) {
                    offsets[symbol] |= 1L << offset;
                }
            }
            long earlier = offsets[symbol] & ((1L << (run.size() - 1)) - 1);
            shifts[symbol] = run.size() - 1 - (63 - Long.numberOfLeadingZeros(earlier));
        }
    }
}
