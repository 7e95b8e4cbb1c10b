package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import variorum.task.Progress;

/**
 * Finds the sentences that belong together, many to many and in any order: best pair first, accepted by containment in either
 * direction, as long as the words are not used up by better pairs. Among equal sentences neighbours and place decide.
 */
final class SentenceLinker {

    /** What neighbours and place add to the order in which pairs are tried; they do not help a pair in. */
    private static final double NEIGHBOURS = 0.1;
    private static final double PLACE = 0.02;
    /** The same words in the same order come before all others. */
    private static final double SAME = 10;

    private final Words a;
    private final Words b;
    private final Weights weights;
    private final LinkScore score;
    private final Constraints constraints;
    private final Bag[] bagsA;
    private final Bag[] bagsB;
    private final Map<Long, Double> scores = new HashMap<>();

    private record Candidate(int a, int b, boolean same, double rank) {}

    SentenceLinker(Words a, Words b, int vocabulary, Constraints constraints) {
        this.a = a;
        this.b = b;
        this.weights = Weights.of(a, b, vocabulary);
        this.score = new LinkScore(weights);
        this.constraints = constraints;
        this.bagsA = bags(a);
        this.bagsB = bags(b);
    }

    private Bag[] bags(Words words) {
        Bag[] bags = new Bag[words.sentenceCount()];
        for (int sentence = 0; sentence < bags.length; sentence++) {
            bags[sentence] = Bag.of(words, sentence, weights);
        }
        return bags;
    }

    /** The links, best first. */
    List<Link> link(Progress progress) {
        List<int[]> likely = new Candidates(a, b, weights).find(progress.part(0, 0.5));
        Set<Long> forced = new HashSet<>(constraints.forced());
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            for (int other : likely.get(sentence)) {
                propose(sentence, other);
            }
        }
        forced.forEach(code -> propose((int) (code >> 32), (int) (long) code));
        return accept(ranked(), forced, progress.part(0.5, 1));
    }

    private void propose(int sentenceA, int sentenceB) {
        double shared = score.of(bagsA[sentenceA], bagsB[sentenceB]);
        if (shared > 0 && constraints.allows(sentenceA, sentenceB)) {
            scores.put(Link.code(sentenceA, sentenceB), shared);
        }
    }

    private List<Candidate> ranked() {
        List<Candidate> ranked = new ArrayList<>(scores.size());
        scores.forEach((code, shared) -> {
            int sentenceA = (int) (code >> 32);
            int sentenceB = (int) (long) code;
            boolean same = isSame(sentenceA, sentenceB);
            double rank = (same ? SAME : shared) + around(sentenceA, sentenceB);
            ranked.add(new Candidate(sentenceA, sentenceB, same, rank));
        });
        ranked.sort(Comparator.comparingDouble(Candidate::rank).reversed()
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b));
        return ranked;
    }

    private boolean isSame(int sentenceA, int sentenceB) {
        int count = a.wordsIn(sentenceA);
        if (count != b.wordsIn(sentenceB)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (a.key(a.firstWord(sentenceA) + i) != b.key(b.firstWord(sentenceB) + i)) {
                return false;
            }
        }
        return true;
    }

    private double around(int sentenceA, int sentenceB) {
        double before = Math.max(known(sentenceA - 1, sentenceB - 1),
                Math.max(known(sentenceA - 2, sentenceB - 1), known(sentenceA - 1, sentenceB - 2)));
        double after = Math.max(known(sentenceA + 1, sentenceB + 1),
                Math.max(known(sentenceA + 2, sentenceB + 1), known(sentenceA + 1, sentenceB + 2)));
        double distance = Math.abs((double) sentenceA / a.sentenceCount() - (double) sentenceB / b.sentenceCount());
        return NEIGHBOURS * (before + after) + PLACE * (1 - distance);
    }

    private double known(int sentenceA, int sentenceB) {
        return sentenceA < 0 || sentenceB < 0 ? 0 : scores.getOrDefault(Link.code(sentenceA, sentenceB), 0.0);
    }

    private List<Link> accept(List<Candidate> ranked, Set<Long> forced, Progress progress) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            progress.at(i, ranked.size(), "Pairing sentences");
            Candidate pair = ranked.get(i);
            Bag bagA = bagsA[pair.a()];
            Bag bagB = bagsB[pair.b()];
            if (score.links(bagA, bagB, pair.same()) || forced.contains(Link.code(pair.a(), pair.b()))) {
                links.add(new Link(pair.a(), pair.b(), Bag.shared(bagA, bagB, weights)));
                Bag.use(bagA, bagB);
            }
        }
        return links;
    }
}
