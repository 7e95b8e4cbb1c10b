package variorum.search.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How all that a part of an expression matches begins and ends, one set of characters for each UTF-16 unit.
 *
 * @param head how it begins
 * @param tail how it ends
 * @param whole whether that is all, and so the same
 */
record Shape(List<Set<Letters>> head, List<Set<Letters>> tail, boolean whole) {

    /** Holds no character. */
    static final Shape EMPTY = new Shape(List.of(), List.of(), true);

    /** Nothing is known. */
    static final Shape UNKNOWN = new Shape(List.of(), List.of(), false);

    private static final int LONGEST = 32;

    /** One character. */
    static Shape of(Letters letters) {
        List<Set<Letters>> one = List.of(Set.of(letters));
        return letters.isBasic() ? new Shape(one, one, true) : UNKNOWN;
    }

    /** This and then another. */
    Shape then(Shape next) {
        List<Set<Letters>> begins = whole ? joined(head, next.head) : head;
        List<Set<Letters>> ends = next.whole ? joined(tail, next.tail) : next.tail;
        boolean all = whole && next.whole && begins.size() <= LONGEST;
        return new Shape(
                begins.subList(0, Math.min(begins.size(), LONGEST)),
                ends.subList(Math.max(0, ends.size() - LONGEST), ends.size()), all);
    }

    /** What stands where this ends and another begins. */
    List<Set<Letters>> seam(Shape next) {
        return joined(tail, next.head);
    }

    private static List<Set<Letters>> joined(List<Set<Letters>> one, List<Set<Letters>> other) {
        List<Set<Letters>> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** Either this or another. */
    Shape or(Shape other) {
        int begins = Math.min(head.size(), other.head.size());
        int ends = Math.min(tail.size(), other.tail.size());
        return new Shape(
                either(head.subList(0, begins), other.head.subList(0, begins)),
                either(tail.subList(tail.size() - ends, tail.size()),
                        other.tail.subList(other.tail.size() - ends, other.tail.size())),
                whole && other.whole && head.size() == other.head.size());
    }

    private static List<Set<Letters>> either(List<Set<Letters>> one, List<Set<Letters>> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> {
                    Set<Letters> both = new HashSet<>(one.get(i));
                    both.addAll(other.get(i));
                    return both;
                })
                .toList();
    }

    /** The same, but there may be more between its beginning and its end. */
    Shape andMore() {
        return new Shape(head, tail, false);
    }
}
