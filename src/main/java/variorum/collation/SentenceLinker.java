package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import variorum.task.Progress;

/**
 * Finds the sentences that belong together, many to many and in any order: best pair first, accepted by containment in
 * either direction, as long as the words are not used up by better pairs. Among equal sentences neighbours and place
 * decide.
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
    private int[][] likely = {};
    private final IntList[] likelyOfB;
    private double[][] shared = {};

    private record Candidate(int a, int b, double shared, boolean same, double rank) {}

    SentenceLinker(Words a, Words b, int vocabulary, Constraints constraints, LinkScore score) {
        this.a = a;
        this.b = b;
        this.score = score;
        this.weights = Weights.of(a, b, vocabulary, score.function());
        this.constraints = constraints;
        this.bagsA = bags(a);
        this.bagsB = bags(b);
        this.likelyOfB = new IntList[b.sentenceCount()];
        Arrays.setAll(likelyOfB, sentence -> new IntList());
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
        likely = new Candidates(a, b, bagsA, bagsB, weights, score).find(progress.part(0, 0.6));
        shared = new double[likely.length][];
        for (int sentence = 0; sentence < likely.length; sentence++) {
            shared[sentence] = new double[likely[sentence].length];
            for (int i = 0; i < likely[sentence].length; i++) {
                likelyOfB[likely[sentence][i]].add(sentence);
                shared[sentence][i] = Bag.shared(bagsA[sentence], bagsB[likely[sentence][i]], weights);
            }
        }
        Set<Long> forced = constraints.forced();
        return accept(ranked(forced), forced, progress.part(0.6, 1));
    }

    private List<Candidate> ranked(Set<Long> forced) {
        List<Candidate> ranked = new ArrayList<>();
        for (int sentence = 0; sentence < likely.length; sentence++) {
            for (int i = 0; i < likely[sentence].length; i++) {
                int other = likely[sentence][i];
                if (!forced.contains(Link.code(sentence, other)) && constraints.allows(sentence, other)) {
                    ranked.add(candidate(sentence, other, shared[sentence][i]));
                }
            }
        }
        for (long code : forced) {
            int sentence = (int) (code >> 32);
            int other = (int) code;
            double common = Bag.shared(bagsA[sentence], bagsB[other], weights);
            if (common > 0) {
                ranked.add(candidate(sentence, other, common));
            }
        }
        ranked.sort(Comparator.comparingDouble(Candidate::rank).reversed()
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b));
        return ranked;
    }

    private Candidate candidate(int sentence, int other, double common) {
        boolean same = isSame(sentence, other);
        double rank = same ? SAME : score.of(common, bagsA[sentence], bagsB[other]);
        return new Candidate(sentence, other, common, same, rank + around(sentence, other));
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

    private double known(int sentence, int other) {
        if (sentence >= 0 && sentence < likely.length) {
            for (int i = 0; i < likely[sentence].length; i++) {
                if (likely[sentence][i] == other) {
                    return score.of(shared[sentence][i], bagsA[sentence], bagsB[other]);
                }
            }
        }
        return 0;
    }

    private List<Link> accept(List<Candidate> ranked, Set<Long> forced, Progress progress) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            progress.at(i, ranked.size(), "Pairing sentences");
            Candidate pair = ranked.get(i);
            Bag bagA = bagsA[pair.a()];
            Bag bagB = bagsB[pair.b()];
            boolean accepted = isEnough(pair) && LinkScore.isFree(pair.shared(), bagA, bagB, pair.same(), weights);
            if (accepted || forced.contains(Link.code(pair.a(), pair.b()))) {
                links.add(new Link(pair.a(), pair.b(), pair.shared()));
                Bag.use(bagA, bagB);
            }
        }
        return links;
    }

    private boolean isEnough(Candidate pair) {
        Bag bagA = bagsA[pair.a()];
        Bag bagB = bagsB[pair.b()];
        if (pair.same() || !score.isEnough(pair.shared(), 0, bagA, bagB)) {
            return pair.same();
        }
        double ofA = bagA.weight <= bagB.weight ? elsewhere(bagA, bagB, pair.b(), likely[pair.a()], bagsB) : 0;
        double ofB = bagB.weight <= bagA.weight
                ? elsewhere(bagB, bagA, pair.a(), likelyOfB[pair.b()].toArray(), bagsA)
                : 0;
        double elsewhere = Math.max(ofA, ofB);
        return score.isEnough(pair.shared(), elsewhere, bagA, bagB);
    }

    private double elsewhere(Bag bag, Bag partner, int partnersNumber, int[] others, Bag[] bags) {
        double most = 0;
        for (int other : others) {
            if (other != partnersNumber) {
                most = Math.max(most, Bag.sharedBeside(bag, partner, bags[other], weights));
            }
        }
        return most;
    }
}
