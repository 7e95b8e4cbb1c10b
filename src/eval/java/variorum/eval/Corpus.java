package variorum.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.collation.overlap.Overlap;
import variorum.collation.overlap.OverlapSearch;
import variorum.collation.overlap.Overlaps;
import variorum.collation.overlap.Sketch;
import variorum.task.Progress;
import variorum.text.Zones;

/**
 * How well and how fast shared words are found in a corpus. Arguments: the numbers of reports, if other than 1,000,
 * 10,000 and 100,000. The corpora are made up and always the same; {@link MadeCorpus} says of what.
 */
public final class Corpus {

    static final long SEED = 20170324;

    static final double MIN = 0.1;

    private Corpus() {}

    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {1_000, 10_000, 100_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        MadeCorpus corpus = new MadeCorpus(SEED);
        System.out.printf("%-8s %9s %8s %8s %7s %7s %8s %10s %9s %8s%n", "reports", "sketch s", "index s", "pairs s",
                "pairs", "found", "same", "stories", "one ms", "heap MB");
        for (int size : sizes) {
            run(corpus, size);
        }
    }

    private static void run(MadeCorpus corpus, int size) {
        String[] texts = new String[size];
        Arrays.setAll(texts, corpus::text);
        long start = System.nanoTime();
        List<Sketch> sketches = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            sketches.add(Sketch.of(MadeCorpus.id(number), texts[number], Zones.NONE));
        }
        double sketching = seconds(start);
        start = System.nanoTime();
        OverlapSearch search = OverlapSearch.over(sketches, Progress.NONE);
        double sorting = seconds(start);
        start = System.nanoTime();
        Overlaps found = search.all(MIN, corpus::witness, Progress.NONE);
        double pairing = seconds(start);
        System.out.printf("%-8d %9.2f %8.2f %8.2f %7d %7.4f %8.4f %10d %9.2f %8d%n", size, sketching, sorting, pairing,
                found.pairs().size(), recall(corpus, found, size), sameOrigin(corpus, found), found.stories().size(),
                one(corpus, search, size), peak());
    }

    /** Of the copies, how many were found with what they were made from. */
    private static double recall(MadeCorpus corpus, Overlaps found, int size) {
        long made = 0;
        for (int number = 0; number < size; number++) {
            made += corpus.origin(number) == number ? 0 : 1;
        }
        long hits = found.pairs().stream()
                .filter(pair -> corpus.origin(MadeCorpus.number(pair.b())) == MadeCorpus.number(pair.a()))
                .count();
        return made == 0 ? 1 : (double) hits / made;
    }

    private static double sameOrigin(MadeCorpus corpus, Overlaps found) {
        long same = found.pairs().stream()
                .filter(pair ->
                        corpus.origin(MadeCorpus.number(pair.a())) == corpus.origin(MadeCorpus.number(pair.b())))
                .count();
        return found.pairs().isEmpty() ? 1 : (double) same / found.pairs().size();
    }

    /** Milliseconds for one report against all, its own sketching included; the middle of forty. */
    static double one(MadeCorpus corpus, OverlapSearch search, int size) {
        double[] times = new double[40];
        for (int i = 0; i < times.length; i++) {
            int number = size + i;
            String text = corpus.text(number);
            long start = System.nanoTime();
            List<Overlap> found =
                    search.with(Sketch.of(MadeCorpus.id(number), text, Zones.NONE), MIN, corpus::witness);
            times[i] = 1000 * seconds(start) + 0 * found.size();
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The most heap that was in use, in megabytes, garbage not yet taken away included. */
    static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum() / 1_000_000;
    }
}
