package variorum.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import variorum.task.Progress;

/**
 * Finds the sentences that belong together, many to many and in any order: best pair first, each word used once, accepted by
 * containment in either direction.
 */
final class SentenceLinker {

    private final Words a;
    private final Words b;
    private final Weights weights;
    private final Constraints constraints;
    private final Bag[] bagsA;
    private final Bag[] bagsB;
    private final Map<Long, Double> own = new HashMap<>();

    /** A pair waiting for its turn. */
    private record Waiting(int a, int b, double score) {}

    SentenceLinker(Words a, Words b, int vocabulary, Constraints constraints) {
        this.a = a;
        this.b = b;
        this.weights = Weights.of(a, b, vocabulary);
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
        List<int[]> candidates = new Candidates(a, b, weights).find(progress.part(0, 0.5));
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            for (int other : candidates.get(sentence)) {
                propose(sentence, other);
            }
        }
        constraints.forced().forEach(code -> propose((int) (code >> 32), (int) (long) code));
        return accept(queue(), progress.part(0.5, 1));
    }

    private void propose(int sentenceA, int sentenceB) {
        if (constraints.allows(sentenceA, sentenceB)) {
            own.put(Link.code(sentenceA, sentenceB), ownScore(sentenceA, sentenceB, false));
        }
    }

    private double ownScore(int sentenceA, int sentenceB, boolean onlyFree) {
        Bag bagA = bagsA[sentenceA];
        Bag bagB = bagsB[sentenceB];
        double score = LinkScore.own(Bag.shared(bagA, bagB, weights, onlyFree), bagA.weight, bagB.weight);
        return score > 0 && isSame(sentenceA, sentenceB) ? Math.max(score, onlyFree ? score : 1) : score;
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

    private PriorityQueue<Waiting> queue() {
        PriorityQueue<Waiting> queue = new PriorityQueue<>(Comparator.comparingDouble((Waiting w) -> -w.score())
                .thenComparingInt(Waiting::a)
                .thenComparingInt(Waiting::b));
        own.forEach((code, score) -> {
            int sentenceA = (int) (code >> 32);
            int sentenceB = (int) (long) code;
            queue.add(new Waiting(sentenceA, sentenceB, score + around(sentenceA, sentenceB)));
        });
        return queue;
    }

    /** What neighbours and place add. */
    private double around(int sentenceA, int sentenceB) {
        double before = Math.max(known(sentenceA - 1, sentenceB - 1),
                Math.max(known(sentenceA - 2, sentenceB - 1), known(sentenceA - 1, sentenceB - 2)));
        double after = Math.max(known(sentenceA + 1, sentenceB + 1),
                Math.max(known(sentenceA + 2, sentenceB + 1), known(sentenceA + 1, sentenceB + 2)));
        double distance = Math.abs((double) sentenceA / a.sentenceCount() - (double) sentenceB / b.sentenceCount());
        double context = Math.min(1, (before + after) / 2);
        return LinkScore.CONTEXT * context + LinkScore.PLACE * (1 - distance);
    }

    private double known(int sentenceA, int sentenceB) {
        return sentenceA < 0 || sentenceB < 0 ? 0 : own.getOrDefault(Link.code(sentenceA, sentenceB), 0.0);
    }

    private List<Link> accept(PriorityQueue<Waiting> queue, Progress progress) {
        List<Link> links = new ArrayList<>();
        int all = queue.size();
        Set<Long> forced = constraints.forced();
        while (!queue.isEmpty()) {
            progress.at(all - queue.size(), all, "Pairing sentences");
            Waiting next = queue.poll();
            double left = ownScore(next.a(), next.b(), true) + around(next.a(), next.b());
            boolean enough = left >= LinkScore.ENOUGH || forced.contains(Link.code(next.a(), next.b()));
            if (!enough) {
                continue;
            }
            if (left < next.score() - 1e-9 && !queue.isEmpty() && left < queue.peek().score()) {
                queue.add(new Waiting(next.a(), next.b(), left));
                continue;
            }
            Bag bagA = bagsA[next.a()];
            Bag bagB = bagsB[next.b()];
            links.add(new Link(next.a(), next.b(), Bag.shared(bagA, bagB, weights, true)));
            Bag.use(bagA, bagB);
        }
        return links;
    }
}
