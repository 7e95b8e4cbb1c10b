package variorum.collation.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/**
 * Finds which reports of a corpus share words. Fingerprints that both have point to the pairs worth reading, through
 * an index that is sorted once; only these are read, and only what they share in runs of five words counts.
 *
 * <p>The same reports give the same answer in whatever order they come. It may be asked by several threads at once.
 */
public final class OverlapSearch {

    /** So many words have to be shared in runs, or it is chance. */
    public static final int FEWEST_WORDS = Winnowing.SURE;

    /** Fingerprints are a sample: a pair is read from this part of what {@code min} asks for. */
    private static final double MARGIN = 0.4;

    /** A report with no more fingerprints than so is found by a single one. */
    private static final int SHORT = 4;

    private static final Comparator<Overlap> STRONGEST_FIRST = Comparator
            .comparingDouble((Overlap overlap) -> -overlap.containment())
            .thenComparingDouble(overlap -> -overlap.mutual())
            .thenComparing(Overlap::a)
            .thenComparing(Overlap::b);

    private final List<Sketch> sketches;
    private final Postings postings;
    private final Furniture furniture;
    private final int[] ownSizes;
    private final Map<Document.Id, Integer> numbers = new HashMap<>();
    private OverlapSearch(List<Sketch> sketches, Postings postings, Furniture furniture) {
        this.sketches = sketches;
        this.postings = postings;
        this.furniture = furniture;
        this.ownSizes = sketches.stream().mapToInt(sketch -> ownSize(sketch, furniture)).toArray();
        for (int report = 0; report < sketches.size(); report++) {
            numbers.put(sketches.get(report).document(), report);
        }
    }

    /** A search over reports that are known by their sketches. */
    public static OverlapSearch over(List<Sketch> sketches, Progress progress) {
        progress.at(0, 2, "Sorting fingerprints");
        List<Sketch> sorted = sketches.stream().sorted(Comparator.comparing(Sketch::document)).toList();
        Postings postings = new Postings(sorted);
        progress.at(1, 2, "Setting furniture aside");
        return new OverlapSearch(sorted, postings, Furniture.of(postings));
    }

    private static int ownSize(Sketch sketch, Furniture furniture) {
        return furniture.size() == 0
                ? sketch.values().length
                : (int) Arrays.stream(sketch.values()).filter(value -> !furniture.has(value)).count();
    }

    /**
     * Every two reports of which one stands in the other to a part of {@code min} at least, and the stories they tell.
     *
     * @param min 0 to 1, 0 excluded
     * @param reports reads a report of the corpus
     */
    public Overlaps all(double min, Function<Document.Id, Witness> reports, Progress progress) {
        Progress reading = progress.part(0, 0.9);
        boolean[] discounted = new boolean[postings.groupCount()];
        for (int group = 0; group < discounted.length; group++) {
            discounted[group] = furniture.has(postings.valueOf(group));
        }
        List<Overlap> pairs = new ArrayList<>();
        Counting counting = new Counting(sketches.size());
        Verifying verifying = new Verifying(min, reports, furniture);
        for (int one = 0; one < sketches.size(); one++) {
            reading.at(one, sketches.size(), "Comparing fingerprints");
            for (int group : postings.groupsOf(one)) {
                if (!discounted[group]) {
                    count(counting, group, one);
                }
            }
            int self = one;
            counting.each((other, common) -> {
                if (isWorthReading(common, ownSizes[self], ownSizes[other], min)) {
                    verifying.pair(sketches.get(self).document(), sketches.get(other).document(), pairs);
                }
            });
        }
        pairs.sort(STRONGEST_FIRST);
        return new Overlaps(min, pairs, StoryFinder.of(pairs, progress.part(0.9, 1)));
    }

    /** Only reports behind the one, so that each pair is met once. */
    private void count(Counting counting, int group, int one) {
        for (int i = postings.reportsOf(group) - 1; i >= 0 && postings.report(group, i) > one; i--) {
            counting.add(postings.report(group, i));
        }
    }

    /**
     * The reports of which one report stands in the other, or the other way round, to a part of {@code min} at least.
     * Takes time for what it shares, not for how many there are.
     *
     * @param one a report, of the corpus or not
     * @param reports reads a report, that one too
     */
    public List<Overlap> with(Sketch one, double min, Function<Document.Id, Witness> reports) {
        Counting counting = new Counting(sketches.size());
        int own = 0;
        for (int value : one.values()) {
            if (!furniture.has(value)) {
                own++;
                Arrays.stream(postings.reportsWith(value)).forEach(counting::add);
            }
        }
        int size = own;
        int self = numbers.getOrDefault(one.document(), -1);
        Verifying verifying = new Verifying(min, reports, furniture);
        List<Overlap> pairs = new ArrayList<>();
        counting.each((other, common) -> {
            if (other != self && isWorthReading(common, size, ownSizes[other], min)) {
                Document.Id met = sketches.get(other).document();
                boolean before = one.document().compareTo(met) < 0;
                verifying.pair(before ? one.document() : met, before ? met : one.document(), pairs);
            }
        });
        pairs.sort(STRONGEST_FIRST);
        return pairs;
    }

    /**
     * The passages of a report, of the corpus or not, that are furniture in this corpus: twelve words at least.
     *
     * @return where they stand, UTF-16, in reading order
     */
    public List<Span> furnitureIn(Witness report) {
        return FurnitureList.in(report, furniture);
    }

    /**
     * The furniture of the corpus, what most reports have first; each passage once, as its first report has it.
     *
     * @param most how many passages at most
     * @param reports reads a report of the corpus
     */
    public List<FurniturePassage> furniture(int most, Function<Document.Id, Witness> reports) {
        return new FurnitureList(sketches, postings, furniture).most(most, reports);
    }

    private static boolean isWorthReading(int common, int size, int other, double min) {
        int smaller = Math.min(size, other);
        return common >= (smaller <= SHORT ? 1 : 2) && common >= MARGIN * min * smaller;
    }
}
