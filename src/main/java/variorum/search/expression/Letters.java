package variorum.search.expression;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A set of characters, as code points. */
record Letters(BitSet points) {

    static final Letters NONE = new Letters(new BitSet());
    static final Letters DIGITS = between('0', '9');
    static final Letters WORD = all(List.of(DIGITS, between('A', 'Z'), between('a', 'z'), of('_')));
    static final Letters SPACES = all(List.of(between('\t', '\n'), between('\f', '\r'), of(' ')));
    static final Letters LINE_FEED = of('\n');

    private static final int END = Character.MAX_CODE_POINT + 1;

    static Letters of(int codePoint) {
        return between(codePoint, codePoint);
    }

    /** Both included. */
    static Letters between(int first, int last) {
        BitSet points = new BitSet();
        points.set(first, last + 1);
        return new Letters(points);
    }

    static Letters that(IntPredicate fits) {
        BitSet points = new BitSet();
        IntStream.range(0, END).filter(fits).forEach(points::set);
        return new Letters(points);
    }

    static Letters all(Collection<Letters> sets) {
        BitSet points = new BitSet();
        sets.forEach(each -> points.or(each.points));
        return new Letters(points);
    }

    Letters others() {
        BitSet others = (BitSet) points.clone();
        others.flip(0, END);
        return new Letters(others);
    }

    /** The same with capitals for small letters and the other way round, by the simple folding of Unicode. */
    Letters inAnyCase() {
        BitSet wider = (BitSet) points.clone();
        points.stream().forEach(c -> Cases.OF.getOrDefault(Cases.key(c), List.of()).forEach(wider::set));
        return new Letters(wider);
    }

    boolean isOne() {
        return points.cardinality() == 1;
    }

    /** The first of them. */
    int first() {
        return points.nextSetBit(0);
    }

    boolean has(int codePoint) {
        return points.get(codePoint);
    }

    /** Where it begins or ceases to hold what comes next. */
    IntStream bounds() {
        IntStream.Builder bounds = IntStream.builder();
        int at = points.nextSetBit(0);
        while (at >= 0) {
            int end = points.nextClearBit(at);
            bounds.add(at).add(end);
            at = points.nextSetBit(end);
        }
        return bounds.build();
    }

    /** Letters that differ in case alone; read when the first expression asks for any case. */
    private static final class Cases {

        static final Map<Integer, List<Integer>> OF = IntStream.range(0, END)
                .filter(c -> Character.toUpperCase(c) != c || Character.toLowerCase(c) != c)
                .filter(c -> c != 'İ' && c != 'ı') // a Turkish pair of their own
                .boxed()
                .collect(Collectors.groupingBy(Cases::key));

        static int key(int codePoint) {
            return codePoint == 'İ' || codePoint == 'ı'
                    ? codePoint
                    : Character.toLowerCase(Character.toUpperCase(codePoint));
        }
    }
}
