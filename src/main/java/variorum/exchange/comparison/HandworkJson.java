package variorum.exchange.comparison;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.collation.Correction;
import variorum.text.Span;

/** What readers said by hand: of paragraphs, and of what is no difference any more. Left out when there is nothing. */
final class HandworkJson {

    private final Comparison comparison;

    HandworkJson(Comparison comparison) {
        this.comparison = comparison;
    }

    void write(ObjectNode root) {
        Handwork handwork = comparison.handwork();
        if (!handwork.corrections().isEmpty()) {
            ArrayNode corrections = root.putArray("corrections");
            handwork.corrections().forEach(correction -> correction(correction, corrections.addObject()));
        }
        if (!handwork.vanished().isEmpty()) {
            ArrayNode vanished = root.putArray("codedBefore");
            handwork.vanished().forEach((place, codings) -> {
                ObjectNode node = vanished.addObject();
                put(node, place.a(), place.inA());
                put(node, place.b(), place.inB());
                codings(codings, node);
            });
        }
    }

    private void correction(Correction correction, ObjectNode node) {
        node.put("kind", correction.kind().name().toLowerCase(Locale.ROOT));
        put(node, correction.a(), correction.inA());
        put(node, correction.b(), correction.inB());
    }

    private void put(ObjectNode node, String siglum, @Nullable Span span) {
        if (span == null) {
            node.putNull(comparison.key(siglum));
        } else {
            Span points = comparison.codePoints(comparison.witness(siglum), span);
            node.putArray(comparison.key(siglum)).add(points.start()).add(points.end());
        }
    }

    /** What was said of one difference, by each coder who said anything. */
    static void codings(List<CodedDifference> codings, ObjectNode node) {
        if (codings.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("codings");
        for (CodedDifference coding : codings) {
            ObjectNode one = list.addObject().put("coder", coding.coder()).put("layer", coding.layer());
            putUnlessEmpty(one, "category", coding.category());
            putUnlessEmpty(one, "weight", coding.weight());
            putUnlessEmpty(one, "note", coding.note());
        }
    }

    private static void putUnlessEmpty(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
