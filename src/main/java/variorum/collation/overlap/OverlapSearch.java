package variorum.collation.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import variorum.collation.Witness;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zones;

/**
 * Finds which reports of a corpus share words. Fingerprints that both have point to the pairs worth reading, through
 * an index that is sorted once; only these are read, and only what they share in runs of five words counts.
 *
 * <p>The same reports give the same answer in whatever order they come. Not for several threads at once.
 */
public final class OverlapSearch {

    /** So many words have to be shared in runs, or it is chance. */
    public static final int FEWEST_WORDS = Winnowing.SURE;

    /** How many bodies are held to be read again. */
    private static final int HELD = 4_096;

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
    private final Map<Document.Id, Body> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Document.Id, Body> eldest) {
            return size() > HELD;
        }
    };

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
                    verify(sketches.get(self).document(), sketches.get(other).document(), min, reports, pairs);
                }
            });
        }
        held.clear();
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
        List<Overlap> pairs = new ArrayList<>();
        counting.each((other, common) -> {
            if (other != self && isWorthReading(common, size, ownSizes[other], min)) {
                Document.Id met = sketches.get(other).document();
                boolean before = one.document().compareTo(met) < 0;
                verify(before ? one.document() : met, before ? met : one.document(), min, reports, pairs);
            }
        });
        held.clear();
        pairs.sort(STRONGEST_FIRST);
        return pairs;
    }

    /**
     * The passages of a report, of the corpus or not, that are furniture in this corpus: twelve words at least.
     *
     * @return where they stand, UTF-16, in reading order
     */
    public List<Span> furnitureIn(Witness report) {
        String text = report.text();
        return Body.furnitureIn(text, Sketch.body(report.zones().list(), text.length()), furniture, FEWEST_WORDS);
    }

    /**
     * The furniture of the corpus, what most reports have first; each passage once, as its first report has it.
     *
     * @param most how many passages at most
     * @param reports reads a report of the corpus
     */
    public List<FurniturePassage> furniture(int most, Function<Document.Id, Witness> reports) {
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int group = 0; group < postings.groupCount(); group++) {
            if (furniture.has(postings.valueOf(group))) {
                firsts.merge(postings.report(group, 0), postings.reportsOf(group), Math::max);
            }
        }
        List<Integer> order = firsts.keySet().stream()
                .sorted(Comparator.comparingInt((Integer report) -> -firsts.getOrDefault(report, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(5L * most)
                .toList();
        List<FurniturePassage> found = new ArrayList<>();
        for (int report : order) {
            passages(sketches.get(report).document(), report, reports, found);
        }
        found.sort(Comparator.comparingInt((FurniturePassage passage) -> -passage.reports())
                .thenComparing(FurniturePassage::document)
                .thenComparing(FurniturePassage::span));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Those of a report that no report before it has. */
    private void passages(Document.Id document, int report, Function<Document.Id, Witness> reports,
            List<FurniturePassage> found) {
        Witness witness = reports.apply(document);
        for (Span passage : furnitureIn(witness)) {
            int[] values = Sketch.of(document, passage.in(witness.text()), Zones.NONE).values();
            int[] first = {Integer.MAX_VALUE, 0};
            for (int value : values) {
                int[] having = furniture.has(value) ? postings.reportsWith(value) : new int[0];
                first[0] = having.length == 0 ? first[0] : Math.min(first[0], having[0]);
                first[1] = Math.max(first[1], having.length);
            }
            if (first[0] == report) {
                found.add(new FurniturePassage(document, passage, first[1]));
            }
        }
    }

    private static boolean isWorthReading(int common, int size, int other, double min) {
        int smaller = Math.min(size, other);
        return common >= (smaller <= SHORT ? 1 : 2) && common >= MARGIN * min * smaller;
    }

    private void verify(
            Document.Id a, Document.Id b, double min, Function<Document.Id, Witness> reports, List<Overlap> found) {
        Body bodyA = body(a, reports);
        Body bodyB = body(b, reports);
        SharedRuns shared = SharedRuns.of(bodyA, bodyB);
        Overlap overlap = new Overlap(a, b, bodyA.ownWords(), bodyB.ownWords(), bodyA.own(shared.inA()),
                bodyB.own(shared.inB()), shared.longest());
        if (Math.max(overlap.sharedA(), overlap.sharedB()) >= FEWEST_WORDS && overlap.containment() >= min) {
            found.add(overlap);
        }
    }

    private Body body(Document.Id document, Function<Document.Id, Witness> reports) {
        Body known = held.get(document);
        if (known != null) {
            return known;
        }
        Witness report = reports.apply(document);
        String text = report.text();
        Body body = Body.of(text, Sketch.body(report.zones().list(), text.length()), furniture);
        held.put(document, body);
        return body;
    }
}
