package variorum.eval;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import variorum.collation.AlignedRange;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Equality;
import variorum.collation.Rules;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * How many words of a reworked text are traced to where they came from, moved ones included, and how long it takes
 * beside the histogram difference of jgit on the same words in the same run. No argument is needed; a number is the
 * seed.
 */
public final class Synthetic {

    static final long SEED = 20170324;

    private Synthetic() {}

    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : SEED;
        System.out.println("seed " + seed);
        System.out.printf(
                "%-22s %-30s %-30s %-30s%n",
                "words, manner", "Variorum (moved words)", "jgit histogram", "java-diff-utils");
        for (SyntheticPair.Manner manner : SyntheticPair.Manner.values()) {
            for (int words :
                    manner == SyntheticPair.Manner.EDITED ? new int[] {1_000, 10_000, 100_000} : new int[] {10_000}) {
                quality(words, manner, seed);
            }
        }
        times(seed);
    }

    private static void quality(int words, SyntheticPair.Manner manner, long seed) {
        Quality quality = measure(words, manner, seed);
        System.out.printf("%-22s %-30s %-30s %-30s%n", words + " " + manner.name().toLowerCase(Locale.ROOT),
                quality.ours(), quality.histogram(), quality.myers());
    }

    /** How one pair of texts comes out with each engine; java-diff-utils is not run on the longest. */
    record Quality(Traced ours, Traced histogram, @Nullable Traced myers) {}

    /** How many words were traced, and how many of those that moved, from 0 to 1. */
    record Traced(Score score, double moved) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4f P %.3f R %.3f (%.3f)", score.f1(), score.precision(),
                    score.recall(), moved);
        }
    }

    static Quality measure(int words, SyntheticPair.Manner manner, long seed) {
        SyntheticPair pair = SyntheticPair.of(words, manner, seed);
        List<String> a = folded(pair.a());
        List<String> b = folded(pair.b());
        return new Quality(
                score(pair, partners(pair)),
                score(pair, partners(b.size(), Histogram.pairs(a, b))),
                words > 10_000 ? null : score(pair, partners(b.size(), myers(a, b))));
    }

    private static List<String> folded(String text) {
        return Tokenizer.words(text, Span.of(text)).stream()
                .map(token -> token.in(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<int[]> myers(List<String> a, List<String> b) {
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                pairs.add(new int[] {i++, j++});
            }
            i += delta.getSource().size();
            j += delta.getTarget().size();
        }
        while (i < a.size() && j < b.size()) {
            pairs.add(new int[] {i++, j++});
        }
        return pairs;
    }

    private static int[] partners(int size, List<int[]> pairs) {
        int[] partners = new int[size];
        Arrays.fill(partners, -1);
        pairs.forEach(pair -> partners[pair[1]] = pair[0]);
        return partners;
    }

    /** For each word of B the word of A, by the engine's ranges. */
    private static int[] partners(SyntheticPair pair) {
        Alignment alignment = align(pair, Progress.NONE);
        List<Token> a = Tokenizer.words(pair.a(), Span.of(pair.a()));
        List<Token> b = Tokenizer.words(pair.b(), Span.of(pair.b()));
        int[] partners = new int[b.size()];
        Arrays.fill(partners, -1);
        for (AlignedRange range : alignment.ranges()) {
            int first = indexOf(a, range.a());
            int other = indexOf(b, range.b());
            int words = range.equality() == Equality.EXACT ? range.words() : 1;
            for (int i = 0; i < words; i++) {
                partners[other + i] = first + i;
            }
        }
        return partners;
    }

    private static int indexOf(List<Token> tokens, Span span) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Alignment align(SyntheticPair pair, Progress progress) {
        return Collator.with(Rules.NONE).align(Witness.of("A", pair.a()), Witness.of("B", pair.b()), progress);
    }

    private static Traced score(SyntheticPair pair, int[] partners) {
        long hits = 0;
        long found = 0;
        long expected = 0;
        long moved = 0;
        long movedHits = 0;
        for (int word = 0; word < partners.length; word++) {
            SyntheticPair.Origin origin = pair.origins().get(word);
            boolean hit = origin.isKept() && partners[word] == origin.word();
            hits += hit ? 1 : 0;
            found += partners[word] >= 0 ? 1 : 0;
            expected += origin.isKept() ? 1 : 0;
            boolean isMoved = origin.moved() && origin.isKept();
            moved += isMoved ? 1 : 0;
            movedHits += isMoved && hit ? 1 : 0;
        }
        Score score = new Score();
        score.add(hits, found - hits, expected - hits);
        return new Traced(score, moved == 0 ? 1 : (double) movedHits / moved);
    }

    private static void times(long seed) {
        System.out.printf(
                "%n%-10s %14s %16s %10s %10s%n", "words", "Variorum ms", "jgit histogram", "ratio", "heap MB");
        for (int words : new int[] {1_000, 10_000, 100_000}) {
            Cost cost = cost(words, seed);
            System.out.printf("%-10d %14.1f %16.1f %10.2f %10.0f%n", words, cost.ours(), cost.histogram(),
                    cost.ours() / cost.histogram(), heap(words, seed));
        }
    }

    /** Milliseconds of processor time. */
    record Cost(double ours, double histogram) {}

    static Cost cost(int words, long seed) {
        SyntheticPair pair = SyntheticPair.of(words, SyntheticPair.Manner.EDITED, seed);
        List<String> a = folded(pair.a());
        List<String> b = folded(pair.b());
        int rounds = words > 10_000 ? 5 : 75;
        return new Cost(
                processorTime(rounds, () -> align(pair, Progress.NONE)),
                processorTime(rounds, () -> Histogram.pairs(a, b)));
    }

    /**
     * The most megabytes that are in use while a pair is compared: looked at now and then, after taking garbage away.
     */
    static double heap(int words, long seed) {
        SyntheticPair pair = SyntheticPair.of(words, SyntheticPair.Manner.EDITED, seed);
        long[] most = {0, 0};
        Progress looking = (done, all, what) -> {
            if (most[1]++ % Math.max(1, words / 500) == 0) {
                most[0] = Math.max(most[0], used());
            }
        };
        long before = used();
        Alignment alignment = align(pair, looking);
        most[0] = Math.max(most[0], used());
        return alignment.ranges().isEmpty() ? 0 : (most[0] - before) / 1e6;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /**
     * Milliseconds of processor time of the middle round, after as many to warm up; other work on the machine does not
     * count.
     */
    private static double processorTime(int rounds, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            if (round >= 0) {
                times[round] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
