package variorum.exchange.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.collation.Alignment;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.ParagraphPair;
import variorum.collation.Rule;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.exchange.xml.XmlWriter;
import variorum.text.Span;

/**
 * A TEI document by the method of parallel segmentation: what all witnesses share stands once, everything else in
 * {@code app} with one {@code rdg} for each reading. The text of a witness is what stands outside of {@code app} and in
 * the readings that name it, in order, letter for letter. Paragraphs that have moved are readings at either place, tied
 * by {@code transpose}.
 */
final class ComparisonTei implements ComparisonFormat {

    @Override
    public String name() {
        return "tei";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        try {
            new Document(comparison, new XmlWriter(out)).write();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** A document being written. */
    private static final class Document {

        private final Comparison comparison;
        private final List<Witness> witnesses;
        private final XmlWriter xml;
        /** What has moved against the first witness, by the index of the witness and the place of the paragraph. */
        private final Map<Integer, Map<Span, String>> moved = new HashMap<>();

        private final List<List<String>> transposed = new ArrayList<>();
        private final Set<Difference> told = new HashSet<>();

        Document(Comparison comparison, XmlWriter xml) {
            this.comparison = comparison;
            this.witnesses = comparison.witnesses();
            this.xml = xml;
            for (int i = 1; i < witnesses.size(); i++) {
                collectMoved(comparison.between(0, i), i);
            }
        }

        private void collectMoved(Alignment alignment, int index) {
            for (ParagraphPair pair : alignment.paragraphs()) {
                boolean single = pair.a().size() == 1 && pair.b().size() == 1;
                if (pair.moved() && single) {
                    int number = transposed.size() + 1;
                    String here = "move" + number + "." + id(0);
                    String there = "move" + number + "." + id(index);
                    Map<Span, String> first = moved.computeIfAbsent(0, none -> new HashMap<>());
                    String known = first.putIfAbsent(pair.a().getFirst(), here);
                    moved.computeIfAbsent(index, none -> new HashMap<>()).put(pair.b().getFirst(), there);
                    transposed.add(List.of(known == null ? here : known, there));
                }
            }
        }

        private String id(int witness) {
            return witnesses.get(witness).siglum();
        }

        void write() {
            xml.open("TEI").attribute("xmlns", "http://www.tei-c.org/ns/1.0");
            header();
            xml.open("text").open("body").open("ab").attribute("xml:space", "preserve").holdingText();
            for (Segmentation.Segment segment : Segmentation.of(comparison)) {
                if (segment.isCommon(witnesses.size())) {
                    xml.text(segment.readings().getFirst().text());
                } else {
                    app(segment);
                }
            }
            xml.close().close().close().close();
        }

        private void header() {
            xml.open("teiHeader").open("fileDesc");
            xml.open("titleStmt").element("title", "Comparison of "
                    + witnesses.stream().map(Witness::name).collect(Collectors.joining(", "))).close();
            xml.open("publicationStmt").element("p", "Written by Variorum.").close();
            xml.open("sourceDesc").open("listWit");
            for (Witness witness : witnesses) {
                xml.open("witness").attribute("xml:id", witness.siglum()).text(witness.name()).close();
            }
            xml.close().close().close();
            xml.open("encodingDesc");
            xml.open("variantEncoding").attribute("method", "parallel-segmentation").attribute("location", "internal")
                    .close();
            xml.open("editorialDecl").open("normalization").element("p", rules()).close();
            corrections();
            xml.close();
            xml.close();
            transpositions();
            xml.close();
        }

        private void corrections() {
            List<Correction> said = comparison.handwork().corrections();
            if (said.isEmpty()) {
                return;
            }
            xml.open("interpretation");
            said.forEach(each -> xml.element("p", (each.kind() == Correction.Kind.LINK
                    ? "Paragraphs linked by hand: “"
                    : "Paragraphs parted by hand: “")
                    + each.inA().in(comparison.witness(each.a()).text()) + "” (" + each.a() + ") and “"
                    + each.inB().in(comparison.witness(each.b()).text()) + "” (" + each.b() + ")."));
            xml.close();
        }

        private String rules() {
            return comparison.rules().isEmpty()
                    ? "No terms were taken as equal."
                    : "Taken as equal where the type of a reading is told: " + comparison.rules().stream()
                            .map(ComparisonTei::told)
                            .collect(Collectors.joining("; ")) + ".";
        }

        private void transpositions() {
            if (transposed.isEmpty()) {
                return;
            }
            xml.open("profileDesc").open("listTranspose");
            for (List<String> ends : transposed) {
                xml.open("transpose");
                ends.forEach(end -> xml.open("ptr").attribute("target", "#" + end).close());
                xml.close();
            }
            xml.close().close();
        }

        private void app(Segmentation.Segment segment) {
            Optional<Difference> difference = difference(segment);
            xml.open("app").attribute("type", difference.map(each -> each.layer().word()).orElse(null)).holdingText();
            for (Segmentation.Reading reading : segment.readings()) {
                xml.open("rdg").attribute("wit", reading.spans().keySet().stream()
                        .map(witness -> "#" + id(witness))
                        .collect(Collectors.joining(" "))).holdingText();
                text(reading);
                xml.close();
            }
            lacking(segment);
            difference.filter(told::add).ifPresent(this::note);
            xml.close();
        }

        /** What readers said of a difference stands in the first entry that it takes in. */
        private void note(Difference difference) {
            for (Alignment alignment : comparison.alignments()) {
                if (alignment.differences().contains(difference)) {
                    comparison.handwork().codings(alignment, difference).forEach(coding -> xml.open("note")
                            .attribute("type", "coding")
                            .text(coding.coder() + ": " + coding.told())
                            .close());
                }
            }
        }

        /** Witnesses that have nothing here say so. */
        private void lacking(Segmentation.Segment segment) {
            List<String> without = new ArrayList<>();
            for (int w = 0; w < witnesses.size(); w++) {
                int witness = w;
                if (segment.readings().stream().noneMatch(reading -> reading.spans().containsKey(witness))) {
                    without.add("#" + id(w));
                }
            }
            if (!without.isEmpty()) {
                xml.open("rdg").attribute("wit", String.join(" ", without)).close();
            }
        }

        /** Paragraphs that have moved are marked inside of their reading. */
        private void text(Segmentation.Reading reading) {
            Map.Entry<Integer, Span> first = reading.spans().entrySet().iterator().next();
            int from = first.getValue().start();
            String text = witnesses.get(first.getKey()).text();
            List<Map.Entry<Span, String>> inside = moved.getOrDefault(first.getKey(), Map.of()).entrySet().stream()
                    .filter(each -> reading.spans().size() == 1 && first.getValue().contains(each.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            for (Map.Entry<Span, String> paragraph : inside) {
                xml.text(text.substring(from, paragraph.getKey().start()));
                xml.open("seg").attribute("xml:id", paragraph.getValue()).text(paragraph.getKey().in(text)).close();
                from = paragraph.getKey().end();
            }
            xml.text(text.substring(from, first.getValue().end()));
        }

        /** What the comparison says of a place; of more than two witnesses, the first that differs from the first. */
        private Optional<Difference> difference(Segmentation.Segment segment) {
            return segment.readings().stream()
                    .flatMap(reading -> reading.spans().entrySet().stream())
                    .flatMap(entry -> entry.getKey() == 0
                            ? at(comparison.between(0, 1), Side.A, entry.getValue()).stream()
                            : at(comparison.between(0, entry.getKey()), Side.B, entry.getValue()).stream())
                    .findFirst();
        }

        private static Optional<Difference> at(Alignment alignment, Side side, Span span) {
            return alignment.differences().stream()
                    .filter(difference -> difference.standsIn(side) && difference.in(side).overlaps(span))
                    .findFirst();
        }
    }

    private static String told(Rule rule) {
        return rule.one() + " = " + rule.other();
    }
}
