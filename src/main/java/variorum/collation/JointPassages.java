package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.task.Progress;

/**
 * Finds the sentences of three or more witnesses that tell the same, joined over all pairs. A sentence that no pair has
 * linked joins the one at its place if most of what it says stands there: what is too short to be linked by its words
 * alone is known by what stands around it.
 */
final class JointPassages {

    /** A sentence of a witness, both by number. */
    private record Place(int witness, int sentence) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byWitness = Integer.compare(witness, other.witness);
            return byWitness != 0 ? byWitness : Integer.compare(sentence, other.sentence);
        }

        Place next(int step) {
            return new Place(witness, sentence + step);
        }
    }

    /** The share of the shorter of two witnesses' words, over all pairs, from which all are one passage. */
    private static final double MOST = 0.4;
    /** A passage with more words, all witnesses together, is left as each two witnesses have it. */
    private static final long MOST_WORDS = 6000;

    private final JointPairs pairs;
    private final Consensus<Place, Integer> consensus;

    private JointPassages(JointPairs pairs) {
        this.pairs = pairs;
        this.consensus = new Consensus<>(IntStream.range(0, pairs.witnesses()).boxed().toList(), Place::witness);
    }

    static List<JointPassage> of(JointPairs pairs) {
        JointPassages passages = new JointPassages(pairs);
        return (passages.areOne() ? Stream.of(passages.all()) : passages.linked())
                .map(sentences -> new JointPassage(pairs, sentences))
                .toList();
    }

    private Map<Integer, List<Integer>> all() {
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int x = 0; x < pairs.witnesses(); x++) {
            all.put(x, IntStream.range(0, pairs.words(x).sentenceCount()).boxed().toList());
        }
        return all;
    }

    private Stream<Map<Integer, List<Integer>>> linked() {
        pairs.each(Progress.NONE, (x, y, part) -> pairs.text(x, y).links().forEach(link ->
                consensus.pair(new Place(x, link.a()), new Place(y, link.b()))));
        consensus.join();
        for (Place place : places()) {
            if (!consensus.isPaired(place)) {
                joinAtItsPlace(place);
            }
        }
        Map<Place, Map<Integer, List<Integer>>> passages = new TreeMap<>();
        for (Place place : places()) {
            passages.computeIfAbsent(consensus.leader(place), leader -> new TreeMap<>())
                    .computeIfAbsent(place.witness(), witness -> new ArrayList<>())
                    .add(place.sentence());
        }
        return passages.values().stream().filter(passage -> passage.size() > 1 && words(passage) <= MOST_WORDS);
    }

    private long words(Map<Integer, List<Integer>> passage) {
        return passage.entrySet().stream()
                .mapToLong(each -> JointPairs.wordsOf(pairs.words(each.getKey()), each.getValue()).length)
                .sum();
    }

    /** Whether all witnesses have most of their words in common, in one order. */
    private boolean areOne() {
        double[] shares = new double[2];
        pairs.each(Progress.NONE, (x, y, part) -> {
            Matching matching = pairs.text(x, y).matching();
            long matched = IntStream.range(0, pairs.words(x).count())
                    .filter(word -> matching.hasA(word) && !matching.isMoved(word))
                    .count();
            shares[0] += (double) matched / Math.max(1, Math.min(pairs.words(x).count(), pairs.words(y).count()));
            shares[1]++;
        });
        return shares[0] >= MOST * shares[1] && words(all()) <= MOST_WORDS;
    }

    private List<Place> places() {
        return IntStream.range(0, pairs.witnesses()).boxed()
                .flatMap(x -> IntStream.range(0, pairs.words(x).sentenceCount()).mapToObj(s -> new Place(x, s)))
                .toList();
    }

    private void joinAtItsPlace(Place place) {
        IntStream.range(0, pairs.witnesses())
                .filter(witness -> witness != place.witness())
                .boxed()
                .flatMap(witness -> IntStream.range(0, pairs.words(witness).sentenceCount())
                        .mapToObj(sentence -> new Place(witness, sentence)))
                .filter(other -> consensus.isPaired(other) && stand(place, other, -1) && stand(place, other, 1)
                        && pairs.allows(place.witness(), place.sentence(), other.witness(), other.sentence())
                        && saysMostOf(other, place))
                .findFirst()
                .ifPresent(other -> consensus.join(place, other));
    }

    /** Whether both have the same beside them: sentences that tell the same, or the end of the text. */
    private boolean stand(Place one, Place other, int step) {
        boolean end = isOutside(one.next(step));
        return end == isOutside(other.next(step))
                && (end || consensus.leader(one.next(step)).equals(consensus.leader(other.next(step))));
    }

    private boolean isOutside(Place place) {
        return place.sentence() < 0 || place.sentence() >= pairs.words(place.witness()).sentenceCount();
    }

    /** Whether one has half or more of the other's content words. */
    private boolean saysMostOf(Place one, Place other) {
        Words ones = pairs.words(one.witness());
        Words others = pairs.words(other.witness());
        int content = 0;
        int common = 0;
        for (int word : JointPairs.wordsOf(others, List.of(other.sentence()))) {
            if (!others.isFunction(word)) {
                content++;
                common += IntStream.of(JointPairs.wordsOf(ones, List.of(one.sentence())))
                        .anyMatch(known -> ones.key(known) == others.key(word)) ? 1 : 0;
            }
        }
        return common > 0 && 2 * common >= content;
    }
}
