package variorum.collation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.task.Progress;

/**
 * Which sentences of B a sentence of A could belong to: found through an inverted index of B's content words, so that
 * the cost follows the postings and not the square of the length. Words that are too frequent for that are looked up
 * two by two.
 */
final class Candidates {

    /** What more sentences have is passed over: it tells little and costs much. */
    private static final int LONGEST_POSTING = 96;
    private static final int KEPT = 12;

    private final Words a;
    private final Words b;
    private final Bag[] bagsA;
    private final Bag[] bagsB;
    private final Weights weights;
    private final LinkScore score;
    private final @Nullable IntList[] postings;
    private final Map<Long, IntList> pairPostings = new HashMap<>();
    private final double[] sums;
    private final IntList touched = new IntList();

    Candidates(Words a, Words b, Bag[] bagsA, Bag[] bagsB, Weights weights, LinkScore score) {
        this.postings = new IntList[weights.size()];
        this.a = a;
        this.b = b;
        this.bagsA = bagsA;
        this.bagsB = bagsB;
        this.weights = weights;
        this.score = score;
        this.sums = new double[b.sentenceCount()];
    }

    /** For each sentence of A the likeliest sentences of B. */
    int[][] find(Progress progress) {
        index();
        int[][] found = new int[a.sentenceCount()][];
        for (int sentence = 0; sentence < found.length; sentence++) {
            progress.at(sentence, found.length, "Looking for sentences in common");
            found[sentence] = of(sentence);
        }
        return found;
    }

    private void index() {
        for (int word = 0; word < b.count(); word++) {
            if (!b.isFunction(word)) {
                IntList posting = postings[b.stem(word)];
                if (posting == null) {
                    posting = new IntList();
                    postings[b.stem(word)] = posting;
                }
                post(posting, b.sentenceOf(word));
            }
        }
        for (int word = 0; word < b.count(); word++) {
            if (isFrequentPair(b, word)) {
                post(pairPostings.computeIfAbsent(pair(b, word), pair -> new IntList()), b.sentenceOf(word));
            }
        }
    }

    private static void post(IntList posting, int sentence) {
        if (posting.size() <= LONGEST_POSTING && (posting.size() == 0 || posting.get(posting.size() - 1) != sentence)) {
            posting.add(sentence);
        }
    }

    private boolean isFrequentPair(Words words, int word) {
        return word + 1 < words.count() && words.sentenceOf(word + 1) == words.sentenceOf(word)
                && isFrequent(words, word) && isFrequent(words, word + 1);
    }

    private boolean isFrequent(Words words, int word) {
        IntList posting = words.isFunction(word) ? null : postings[words.stem(word)];
        return words.isFunction(word) || (posting != null && posting.size() > LONGEST_POSTING);
    }

    /**
     * Two stems as one number, its bits spread so that a hash table does not crowd; the factor is odd, none is lost.
     */
    private static long pair(Words words, int word) {
        return (((long) words.stem(word) << 32) | words.stem(word + 1)) * 0x9E3779B97F4A7C15L;
    }

    private int[] of(int sentence) {
        for (int word = a.firstWord(sentence); word < a.firstWord(sentence + 1); word++) {
            if (!a.isFunction(word)) {
                collect(postings[a.stem(word)], weights.of(a.stem(word)));
            }
            if (isFrequentPair(a, word)) {
                collect(pairPostings.get(pair(a, word)), weights.of(a.stem(word)) + weights.of(a.stem(word + 1)));
            }
        }
        Likeliest likeliest = new Likeliest(KEPT);
        double place = (double) sentence / a.sentenceCount();
        for (int i = 0; i < touched.size(); i++) {
            int other = touched.get(i);
            if (score.isPossible(sums[other], bagsA[sentence], bagsB[other])) {
                likeliest.offer(other, sums[other], Math.abs((double) other / b.sentenceCount() - place));
            }
            sums[other] = 0;
        }
        touched.clear();
        return likeliest.toArray();
    }

    private void collect(@Nullable IntList posting, double weight) {
        if (posting == null || posting.size() > LONGEST_POSTING) {
            return;
        }
        for (int i = 0; i < posting.size(); i++) {
            int sentence = posting.get(i);
            if (sums[sentence] == 0) {
                touched.add(sentence);
            }
            sums[sentence] += weight;
        }
    }
}
