package variorum.search.expression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.text.Characters;

/**
 * What an expression tells apart: characters of which no part of it takes one and not the other are one symbol. Symbols
 * are numbers from 0; the last stands for the end of the text. Every kind of space is the symbol of the plain one.
 */
final class Symbols {

    /** The characters of one symbol for {@code \b}, {@code ^} and {@code $}. */
    enum Kind {
        EDGE_OF_TEXT,
        LINE_FEED,
        WORD,
        OTHER
    }

    private static final int BASIC = 0x10000;

    private static final List<Integer> BLANKS =
            IntStream.range(128, BASIC).filter(Characters::isBlank).boxed().toList();

    private final char[] basic = new char[BASIC];
    private final int[] starts;
    private final int[] symbols;
    private final int[] samples;

    /** What these sets of characters tell apart, and line feeds and letters of words with them. */
    Symbols(List<Letters> sets) {
        List<Letters> all = Stream.concat(sets.stream(), Stream.of(Letters.LINE_FEED, Letters.WORD)).toList();
        this.starts = all.stream().flatMapToInt(Letters::bounds).sorted().distinct().toArray();
        this.symbols = new int[starts.length + 1];
        Map<BitSet, Integer> numbers = new HashMap<>();
        int[] first = new int[starts.length + 1];
        for (int i = 0; i <= starts.length; i++) {
            int sample = i == 0 ? 0 : starts[i - 1];
            BitSet holding = new BitSet();
            IntStream.range(0, all.size()).filter(set -> all.get(set).has(sample)).forEach(holding::set);
            symbols[i] = numbers.computeIfAbsent(holding, none -> numbers.size());
            first[symbols[i]] = sample;
        }
        this.samples = Arrays.copyOf(first, numbers.size());
        for (int i = 0; i <= starts.length; i++) {
            int from = i == 0 ? 0 : starts[i - 1];
            int to = i == starts.length ? BASIC : starts[i];
            Arrays.fill(basic, Math.min(from, BASIC), Math.min(to, BASIC), (char) symbols[i]);
        }
        BLANKS.forEach(blank -> basic[blank] = basic[' ']);
    }

    private int search(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        return symbols[at < 0 ? -at - 1 : at + 1];
    }

    /** The number for the end of the text. All others are smaller. */
    int end() {
        return samples.length;
    }

    int of(char c) {
        return basic[c];
    }

    /** The same for a character beyond the basic plane too. */
    int of(int codePoint) {
        return codePoint < BASIC ? basic[codePoint] : search(codePoint);
    }

    /** One of the characters of a symbol other than the end. */
    int sample(int symbol) {
        return samples[symbol];
    }

    Kind kind(int symbol) {
        if (symbol == end()) {
            return Kind.EDGE_OF_TEXT;
        }
        int sample = samples[symbol];
        return sample == '\n' ? Kind.LINE_FEED : Letters.WORD.has(sample) ? Kind.WORD : Kind.OTHER;
    }
}
