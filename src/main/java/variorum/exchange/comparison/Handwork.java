package variorum.exchange.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.Layer;

/**
 * What readers of a project said by hand of a collation: of its paragraphs, and of its differences.
 *
 * @param corrections which paragraphs belong together and which do not; A is the witness given first
 * @param codings what was said of differences, by one reader after the other
 * @param found the layers that the comparison had put these differences on
 * @param vanished what was coded where a rule or a correction has left no difference
 */
record Handwork(
        List<Correction> corrections,
        Map<CodedDifference.Place, List<CodedDifference>> codings,
        Map<CodedDifference.Place, Layer> found,
        Map<CodedDifference.Place, List<CodedDifference>> vanished) {

    /** Nobody said anything. */
    static final Handwork NONE = new Handwork(List.of(), Map.of(), Map.of(), Map.of());

    /** The collation with every difference on the layer that the reader has put it on who comes first. */
    Collation layered(Collation collation) {
        return new Collation(collation.witnesses(), collation.alignments().stream()
                .map(alignment -> alignment.with(alignment.differences().stream()
                        .map(difference -> difference.putOn(layer(alignment, difference)))
                        .toList()))
                .toList(), collation.columns());
    }

    private Layer layer(Alignment alignment, Difference difference) {
        String word = codings(alignment, difference).stream().findFirst().map(CodedDifference::layer).orElse("");
        return Stream.of(Layer.values())
                .filter(layer -> layer.word().equals(word))
                .findFirst()
                .orElse(difference.layer());
    }

    /** What was said of a difference. */
    List<CodedDifference> codings(Alignment alignment, Difference difference) {
        return codings.getOrDefault(CodedDifference.Place.of(alignment, difference), List.of());
    }

    /** The layer that the comparison had put a difference on, if a reader put it on another. */
    Optional<Layer> found(Alignment alignment, Difference difference) {
        return Optional.ofNullable(found.get(CodedDifference.Place.of(alignment, difference)))
                .filter(layer -> layer != difference.layer());
    }
}
