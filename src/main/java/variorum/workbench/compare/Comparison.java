package variorum.workbench.compare;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Difference;
import variorum.collation.Layer;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.task.Progress;
import variorum.text.Span;

/** The answer to a {@link Question}: how two versions stand to each other, and what is counted in it. A value. */
final class Comparison {

    private final Alignment alignment;
    private final Outline a;
    private final Outline b;
    private final Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
    private final Map<Layer, Integer> alone = new EnumMap<>(Layer.class);
    private final Map<Difference, Substitution> rows = new HashMap<>();
    private final Optional<LongestRun> longestRun;
    private final List<Tie> ties;

    private Comparison(Alignment alignment) {
        this.alignment = alignment;
        this.a = Outline.of(alignment, Side.A);
        this.b = Outline.of(alignment, Side.B);
        this.longestRun = LongestRun.of(alignment);
        this.ties = Tie.of(this);
        for (Layer layer : Layer.values()) {
            counts.put(layer, 0);
        }
        alignment.differences().stream()
                .filter(difference -> !difference.isOnlyHere())
                .forEach(difference -> counts.merge(difference.layer(), 1, Integer::sum));
        alignment.onlyHere().forEach(difference -> alone.merge(difference.layer(), 1, Integer::sum));
        alignment.substitutions().forEach(row -> alignment.where(row).forEach(difference -> rows.put(difference, row)));
    }

    /** The same with its differences on other layers. */
    Comparison layered(List<Difference> differences) {
        if (differences.equals(alignment.differences())) {
            return this;
        }
        return new Comparison(alignment.with(differences));
    }

    /** Whether another says the same of the same texts. */
    boolean says(Comparison other) {
        return alignment.equals(other.alignment);
    }

    /** Compares; may take long. */
    static Comparison of(Question question, Progress progress) {
        return new Comparison(Collator.with(question.rules()).align(question.a(), question.b(), progress));
    }

    Alignment alignment() {
        return alignment;
    }

    String text(Side side) {
        return alignment.witness(side).text();
    }

    Outline outline(Side side) {
        return side == Side.A ? a : b;
    }

    /** Every difference, in the reading order of A. */
    List<Difference> differences() {
        return alignment.differences();
    }

    /** Whether there is anything to walk to. */
    boolean has(Walk walk) {
        return differences().stream().anyMatch(walk::stopsAt);
    }

    /** How many differences a layer has between words that belong together, shown or not. */
    int count(Layer layer) {
        return counts.getOrDefault(layer, 0);
    }

    /** How many whole sentences and paragraphs only one version has; shown and hidden with the layer they count to. */
    int alone(Layer layer) {
        return alone.getOrDefault(layer, 0);
    }

    /** The row of the table of substitutions that counts a difference, if one does. */
    Optional<Substitution> row(Difference difference) {
        return Optional.ofNullable(rows.get(difference));
    }

    Optional<LongestRun> longestRun() {
        return longestRun;
    }

    /** What ribbons tie together, in the order of A. */
    List<Tie> ties() {
        return ties;
    }

    /** Pairs of paragraphs that tell the same. */
    int linked() {
        return alignment.paragraphs().size();
    }

    /** Those of them that stand in another order. */
    List<ParagraphPair> movedPairs() {
        return alignment.paragraphs().stream().filter(ParagraphPair::moved).toList();
    }

    int moved() {
        return movedPairs().size();
    }

    /** The first pair of paragraphs that a place lies in. */
    Optional<ParagraphPair> pairAt(Side side, Span span) {
        return alignment.paragraphs().stream()
                .filter(pair -> pair.in(side).stream().anyMatch(paragraph -> holds(paragraph, span)))
                .findFirst();
    }

    private static boolean holds(Span paragraph, Span span) {
        return paragraph.start() <= span.start() && span.end() <= paragraph.end();
    }
}
