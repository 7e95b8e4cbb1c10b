package variorum.exchange.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import variorum.exchange.json.JsonTree;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import variorum.collation.AlignedRange;
import variorum.collation.Alignment;
import variorum.collation.Column;
import variorum.collation.Difference;
import variorum.collation.DifferenceNames;
import variorum.collation.ParagraphPair;
import variorum.collation.Reuse;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.collation.Transposition;
import variorum.collation.Witness;
import variorum.text.Span;

/** Everything a comparison found, for programs: the form {@code variorum-comparison/1}. */
final class ComparisonJson implements ComparisonFormat {

    private static final String FORM = "variorum-comparison/1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        ObjectNode root = JsonTree.object();
        root.put("format", FORM);
        root.put("offsetUnit", "codepoint");
        ArrayNode witnesses = root.putArray("witnesses");
        comparison.witnesses().forEach(witness -> witness(comparison, witness, witnesses.addObject()));
        for (String list : List.of("pairs", "sentences", "ranges", "differences", "substitutions", "transpositions")) {
            root.putArray(list);
        }
        comparison.alignments().forEach(alignment -> new Part(
                comparison, alignment, new DifferenceNames(alignment), root).write());
        columns(comparison, root);
        reuse(comparison, root);
        rules(comparison, root);
        new HandworkJson(comparison).write(root);
        new SourcesJson(comparison).write(root);
        JsonTree.write(root, out);
    }

    private static void witness(Comparison comparison, Witness witness, ObjectNode node) {
        node.put("id", witness.siglum());
        node.put("name", witness.name());
        node.put("source", comparison.source(witness).name());
        node.put("sha256", comparison.source(witness).sha256());
        if (witness.date() != null) {
            node.put("date", witness.date().toString());
        }
        ArrayNode zones = node.putArray("zones");
        witness.zones().list().forEach(zone -> {
            Span span = comparison.codePoints(witness, zone.span());
            zones.addObject().put("kind", zone.kind().word()).put("start", span.start()).put("end", span.end());
        });
    }

    /** Left out of two witnesses, whose words stand against each other in the ranges. */
    private static void columns(Comparison comparison, ObjectNode root) {
        if (comparison.isPair()) {
            return;
        }
        ArrayNode columns = root.putArray("columns");
        for (Column column : comparison.columns()) {
            ObjectNode node = columns.addObject();
            for (Witness witness : comparison.witnesses()) {
                Span word = column.words().get(witness.siglum());
                if (word != null) {
                    Span points = comparison.codePoints(witness, word);
                    node.putArray(witness.siglum()).add(points.start()).add(points.end());
                }
            }
        }
    }

    /** One pair has one set of figures; of more witnesses each pair has its own. */
    private static void reuse(Comparison comparison, ObjectNode root) {
        if (comparison.isPair()) {
            figures(comparison.alignments().getFirst().reuse(), root.putObject("reuse"));
            return;
        }
        ArrayNode all = root.putArray("reuse");
        for (Alignment alignment : comparison.alignments()) {
            ObjectNode one = all.addObject();
            one.put("a", alignment.a().siglum());
            one.put("b", alignment.b().siglum());
            figures(alignment.reuse(), one);
        }
    }

    /** Left out when there were none. */
    private static void rules(Comparison comparison, ObjectNode root) {
        if (!comparison.rules().isEmpty()) {
            ArrayNode rules = root.putArray("rules");
            comparison.rules().forEach(rule -> rules.addObject().put("one", rule.one()).put("other", rule.other()));
        }
    }

    private static void figures(Reuse reuse, ObjectNode node) {
        node.put("aInB", share(reuse.aInB()));
        node.put("bInA", share(reuse.bInA()));
        node.put("longestRun", reuse.longestRun());
        node.put("wordsA", reuse.wordsA());
        node.put("wordsB", reuse.wordsB());
    }

    private static double share(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", value));
    }

    /** What one alignment adds to the lists. */
    private record Part(Comparison comparison, Alignment alignment, DifferenceNames names, ObjectNode root) {

        void write() {
            alignment.paragraphs().forEach(this::pair);
            alignment.sentences().forEach(this::sentence);
            alignment.ranges().forEach(this::range);
            alignment.differences().forEach(this::difference);
            alignment.substitutions().forEach(this::substitution);
            alignment.transpositions().forEach(this::transposition);
        }

        private void pair(ParagraphPair pair) {
            ObjectNode node = root.withArray("pairs").addObject();
            for (Side side : Side.values()) {
                ArrayNode spans = node.putArray(key(side));
                pair.in(side).forEach(span -> put(spans.addArray(), side, span));
            }
            node.put("relation", pair.relation().word());
            node.put("moved", pair.moved());
        }

        private void sentence(SentencePair pair) {
            ObjectNode node = root.withArray("sentences").addObject();
            put(node.putArray(key(Side.A)), Side.A, pair.a());
            put(node.putArray(key(Side.B)), Side.B, pair.b());
            node.put("relation", pair.relation().word());
        }

        private void range(AlignedRange range) {
            ObjectNode node = root.withArray("ranges").addObject();
            put(node.putArray(key(Side.A)), Side.A, range.a());
            put(node.putArray(key(Side.B)), Side.B, range.b());
            node.put("equal", range.equality().word());
        }

        private void difference(Difference difference) {
            ObjectNode node = root.withArray("differences").addObject();
            node.put("id", names.of(difference));
            node.put("layer", difference.layer().word());
            node.put("operation", difference.operation().word());
            node.put("extent", difference.extent().word());
            if (difference.isOnlyHere()) {
                node.put("onlyHere", true);
            }
            for (Side side : Side.values()) {
                if (difference.standsIn(side)) {
                    put(node.putArray(key(side)), side, difference.in(side));
                } else {
                    node.putNull(key(side));
                }
            }
            node.put("reason", difference.reason());
            Handwork handwork = comparison.handwork();
            handwork.found(alignment, difference).ifPresent(layer -> node.put("found", layer.word()));
            HandworkJson.codings(handwork.codings(alignment, difference), node);
        }

        private void substitution(Substitution substitution) {
            root.withArray("substitutions").addObject()
                    .put(key(Side.A), substitution.a())
                    .put(key(Side.B), substitution.b())
                    .put("count", substitution.count())
                    .put("layer", substitution.layer().word());
        }

        private void transposition(Transposition transposition) {
            ObjectNode node = root.withArray("transpositions").addObject();
            put(node.putArray(key(Side.A)), Side.A, transposition.a());
            put(node.putArray(key(Side.B)), Side.B, transposition.b());
            node.put("extent", transposition.extent().word());
            node.put("promotedBy", transposition.promotedBy());
        }

        private String key(Side side) {
            return comparison.key(alignment, side);
        }

        private void put(ArrayNode node, Side side, Span span) {
            Span points = comparison.codePoints(alignment.witness(side), span);
            node.add(points.start()).add(points.end());
        }
    }
}
