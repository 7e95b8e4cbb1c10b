package variorum.exchange.comparison;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.collation.Alignment;
import variorum.collation.Witness;
import variorum.collation.provenance.Credits;
import variorum.collation.provenance.Precedence;
import variorum.collation.provenance.Presence;
import variorum.collation.provenance.SourcedParagraph;
import variorum.text.Span;

/** Where words come from: credits, the provenance of paragraphs, which version was first, and who has what. */
final class SourcesJson {

    private final Comparison comparison;

    SourcesJson(Comparison comparison) {
        this.comparison = comparison;
    }

    void write(ObjectNode root) {
        ArrayNode sources = root.putArray("provenance");
        comparison.witnesses().forEach(witness -> source(witness, sources.addObject()));
        ArrayNode precedence = root.putArray("precedence");
        comparison.alignments().forEach(alignment -> precedence(alignment, precedence.addObject()));
        presence(root.putObject("presence"));
    }

    private void source(Witness witness, ObjectNode node) {
        node.put("witness", witness.siglum());
        texts(Credits.of(witness), node.putArray("credits"));
        ArrayNode paragraphs = node.putArray("paragraphs");
        for (SourcedParagraph paragraph : comparison.paragraphs(witness)) {
            Span points = comparison.codePoints(witness, paragraph.span());
            ObjectNode one = paragraphs.addObject();
            one.put("start", points.start()).put("end", points.end());
            one.put("provenance", paragraph.provenance().word());
            if (!paragraph.agencies().isEmpty()) {
                texts(paragraph.agencies(), one.putArray("agencies"));
                one.put("credited", paragraph.credited());
            }
            texts(paragraph.others(), one.putArray("others"));
        }
    }

    private static void precedence(Alignment alignment, ObjectNode node) {
        Precedence precedence = Precedence.of(alignment);
        node.put("a", alignment.a().siglum());
        node.put("b", alignment.b().siglum());
        precedence.earlier().ifPresentOrElse(
                side -> node.put("earlier", alignment.witness(side).siglum()), () -> node.putNull("earlier"));
        node.put("confidence", Math.round(1000 * precedence.confidence()) / 1000.0);
        ArrayNode evidence = node.putArray("evidence");
        for (Precedence.Evidence one : precedence.evidence()) {
            evidence.addObject()
                    .put("earlier", alignment.witness(one.earlier()).siglum())
                    .put("weight", one.weight())
                    .put("reason", one.reason());
        }
    }

    private void presence(ObjectNode node) {
        Presence presence = comparison.presence();
        node.put("base", presence.base());
        ArrayNode rows = node.putArray("rows");
        for (Presence.Row row : presence.rows()) {
            ObjectNode one = rows.addObject();
            ObjectNode cells = one.putObject("cells");
            for (Witness witness : comparison.witnesses()) {
                if (row.stands(witness.siglum())) {
                    ArrayNode spans = cells.putArray(witness.siglum());
                    row.cells().getOrDefault(witness.siglum(), List.of()).forEach(span -> {
                        Span points = comparison.codePoints(witness, span);
                        spans.addArray().add(points.start()).add(points.end());
                    });
                }
            }
            texts(row.moved(), one.putArray("moved"));
        }
    }

    private static void texts(List<String> texts, ArrayNode list) {
        texts.forEach(list::add);
    }
}
