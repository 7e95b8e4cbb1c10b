package variorum.collation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which places of several witnesses tell the same, joined over all pairs of witnesses. A pair is passed over if more
 * third witnesses speak against it than for it: one that has a partner for each of the two, but not the same.
 *
 * @param <P> a place, such as a paragraph or a sentence of one witness; the order decides which of them leads
 * @param <W> what witnesses are known by
 */
public final class Consensus<P extends Comparable<P>, W> {

    private final Function<P, W> witnessOf;
    private final Collection<W> witnesses;
    private final Map<P, Map<W, Set<P>>> partners = new HashMap<>();
    private final Map<P, P> leaders = new HashMap<>();

    /** Nothing is paired yet. */
    public Consensus(Collection<W> witnesses, Function<P, W> witnessOf) {
        this.witnesses = witnesses;
        this.witnessOf = witnessOf;
    }

    /** Says that a comparison of two witnesses has paired two places. */
    public void pair(P one, P other) {
        partnersOf(one, witnessOf.apply(other)).add(other);
        partnersOf(other, witnessOf.apply(one)).add(one);
    }

    private Set<P> partnersOf(P place, W witness) {
        return partners.computeIfAbsent(place, p -> new HashMap<>()).computeIfAbsent(witness, w -> new HashSet<>());
    }

    /** Joins what has been paired; to be called once, after all pairs. */
    public void join() {
        partners.forEach((place, byWitness) -> byWitness.values().forEach(others ->
                others.stream().filter(other -> isConsistent(place, other)).forEach(other -> join(place, other))));
    }

    /** Joins two places whatever the vote. */
    void join(P one, P other) {
        P first = leader(one);
        P second = leader(other);
        boolean inOrder = first.compareTo(second) < 0;
        leaders.put(inOrder ? second : first, inOrder ? first : second);
    }

    private boolean isConsistent(P one, P other) {
        int votes = 0;
        for (W third : witnesses) {
            Set<P> ofOne = partners.getOrDefault(one, Map.of()).getOrDefault(third, Set.of());
            Set<P> ofOther = partners.getOrDefault(other, Map.of()).getOrDefault(third, Set.of());
            if (!third.equals(witnessOf.apply(one)) && !third.equals(witnessOf.apply(other))
                    && !ofOne.isEmpty() && !ofOther.isEmpty()) {
                votes += ofOne.stream().anyMatch(ofOther::contains) ? 1 : -1;
            }
        }
        return votes >= 0;
    }

    /** Whether a place has a partner in any other witness. */
    boolean isPaired(P place) {
        return partners.containsKey(place);
    }

    /** The first of the places that tell the same as this one: two tell the same if it is the same for both. */
    public P leader(P place) {
        P at = place;
        while (!leaders.getOrDefault(at, at).equals(at)) {
            at = leaders.getOrDefault(at, at);
        }
        return at;
    }
}
