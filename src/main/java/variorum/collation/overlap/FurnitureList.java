package variorum.collation.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import variorum.collation.Witness;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zones;

/** Lists what is furniture in a corpus, each passage once, as the first report that has it prints it. */
final class FurnitureList {

    /** So many reports are read for each passage that is wanted: some have only standing phrases. */
    private static final int READ = 5;

    private final List<Sketch> sketches;
    private final Postings postings;
    private final Furniture furniture;

    FurnitureList(List<Sketch> sketches, Postings postings, Furniture furniture) {
        this.sketches = sketches;
        this.postings = postings;
        this.furniture = furniture;
    }

    List<FurniturePassage> most(int most, Function<Document.Id, Witness> reports) {
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int group = 0; group < postings.groupCount(); group++) {
            if (furniture.has(postings.valueOf(group))) {
                firsts.merge(postings.report(group, 0), postings.reportsOf(group), Math::max);
            }
        }
        List<Integer> order = firsts.keySet().stream()
                .sorted(Comparator.comparingInt((Integer report) -> -firsts.getOrDefault(report, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit((long) READ * most)
                .toList();
        List<FurniturePassage> found = new ArrayList<>();
        for (int report : order) {
            passages(report, reports.apply(sketches.get(report).document()), found);
        }
        found.sort(Comparator.comparingInt((FurniturePassage passage) -> -passage.reports())
                .thenComparing(FurniturePassage::document)
                .thenComparing(FurniturePassage::span));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Those of a report that no report before it has. */
    private void passages(int report, Witness witness, List<FurniturePassage> found) {
        Document.Id document = sketches.get(report).document();
        for (Span passage : in(witness, furniture)) {
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

    /** The furniture in a report, twelve words at least each. */
    static List<Span> in(Witness report, Furniture furniture) {
        String text = report.text();
        List<Span> body = Sketch.body(report.zones().list(), text.length());
        return Body.furnitureIn(text, body, furniture, OverlapSearch.FEWEST_WORDS);
    }
}
