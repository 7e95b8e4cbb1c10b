package variorum.collation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.task.Progress;

/**
 * Which sentences of B a sentence of A could belong to: found through an inverted index of B's content words and word pairs, so
 * that the cost follows the postings and not the square of the length.
 */
final class Candidates {

    /** Entries of the index that more sentences have are passed over: they tell little and cost much. */
    private static final int LONGEST_POSTING = 96;
    private static final int KEPT = 12;

    private final Words a;
    private final Words b;
    private final Weights weights;
    private final Map<Long, IntList> postings = new HashMap<>();
    private final double[] sums;
    private final IntList touched = new IntList();

    Candidates(Words a, Words b, Weights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.sums = new double[b.sentenceCount()];
    }

    /** For each sentence of A the likeliest sentences of B, likeliest first. */
    List<int[]> find(Progress progress) {
        index();
        return IntStream.range(0, a.sentenceCount())
                .mapToObj(sentence -> {
                    progress.at(sentence, a.sentenceCount(), "Looking for sentences in common");
                    return of(sentence);
                })
                .toList();
    }

    private void index() {
        for (int word = 0; word < b.count(); word++) {
            int sentence = b.sentenceOf(word);
            if (!b.isFunction(word)) {
                post(b.stem(word), sentence);
            }
            if (isPair(b, word)) {
                post(pair(b, word), sentence);
            }
        }
    }

    private void post(long entry, int sentence) {
        IntList posting = postings.computeIfAbsent(entry, e -> new IntList());
        if (posting.size() <= LONGEST_POSTING && (posting.size() == 0 || posting.get(posting.size() - 1) != sentence)) {
            posting.add(sentence);
        }
    }

    private static boolean isPair(Words words, int word) {
        return word + 1 < words.count() && words.sentenceOf(word + 1) == words.sentenceOf(word);
    }

    private static long pair(Words words, int word) {
        return ((long) (words.stem(word) + 1) << 32) | words.stem(word + 1);
    }

    private int[] of(int sentence) {
        for (int word = a.firstWord(sentence); word < a.firstWord(sentence + 1); word++) {
            if (!a.isFunction(word)) {
                collect(a.stem(word), weights.of(a.stem(word)));
            }
            if (isPair(a, word)) {
                collect(pair(a, word), weights.of(a.stem(word)) + weights.of(a.stem(word + 1)));
            }
        }
        int[] found = touched.toArray();
        int[] best = found.length <= KEPT ? found : best(found, sentence);
        for (int other : found) {
            sums[other] = 0;
        }
        touched.clear();
        return best;
    }

    private void collect(long entry, double weight) {
        IntList posting = postings.get(entry);
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

    /** The heaviest; among equals the nearest in place. */
    private int[] best(int[] found, int sentence) {
        double place = (double) sentence / a.sentenceCount();
        Integer[] sorted = Arrays.stream(found).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.<Integer>comparingDouble(other -> -sums[other])
                .thenComparingDouble(other -> Math.abs((double) other / b.sentenceCount() - place))
                .thenComparingInt(other -> other));
        return Arrays.stream(sorted).limit(KEPT).mapToInt(Integer::intValue).toArray();
    }
}
