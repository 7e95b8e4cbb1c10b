package variorum.search.expression;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import variorum.search.expression.Program.Take;

/** The places of an expression that take a character, numbered as {@link Ways} does, as sets of bits. */
final class Places {

    private final List<Take> takes;
    private final int[] sets;
    private final Symbols symbols;
    private long[][] taking = new long[0][];

    /** The places of a program. */
    Places(Program program) {
        this.takes = program.steps().stream()
                .filter(Take.class::isInstance)
                .map(Take.class::cast)
                .toList();
        Set<Letters> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        takes.forEach(take -> distinct.add(take.letters()));
        List<Letters> letters = List.copyOf(distinct);
        IdentityHashMap<Letters, Integer> numbers = new IdentityHashMap<>();
        letters.forEach(each -> numbers.put(each, numbers.size()));
        this.sets = takes.stream().mapToInt(take -> numbers.get(take.letters())).toArray();
        this.symbols = new Symbols(letters);
    }

    /** What they tell apart. */
    Symbols symbols() {
        return symbols;
    }

    int count() {
        return takes.size();
    }

    /** How many words of 64 bits a set of places takes. */
    int width() {
        return (count() + 63) / 64;
    }

    /** The step behind a place. */
    int next(int place) {
        return takes.get(place).next();
    }

    /** The places that take a symbol. */
    long[] taking(int symbol) {
        if (symbol >= taking.length) {
            int known = taking.length;
            taking = Arrays.copyOf(taking, symbols.count());
            for (int each = known; each < taking.length; each++) {
                taking[each] = made(each);
            }
        }
        return taking[symbol];
    }

    private long[] made(int symbol) {
        long[] bits = new long[width()];
        for (int place = 0; place < sets.length; place++) {
            if (symbols.takes(sets[place], symbol)) {
                bits[place / 64] |= 1L << place;
            }
        }
        return bits;
    }
}
