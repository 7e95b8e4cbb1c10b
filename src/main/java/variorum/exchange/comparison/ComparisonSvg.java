package variorum.exchange.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.collation.Alignment;
import variorum.collation.Correction;
import variorum.collation.ParagraphPair;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.text.Count;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * The versions as a figure: each drawn to length from top to bottom, ribbons between paragraphs of neighbours that tell
 * the same. Colours come with a bar or a hatching, so that it can be printed in black and white.
 */
final class ComparisonSvg implements ComparisonFormat {

    private static final double TOP = 56;
    private static final double HEIGHT = 640;
    private static final double STRIP = 28;
    private static final double APART = 190;
    private static final double LEFT = 60;
    private static final double GAP = 2;
    private static final double LEGEND = 70;

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        out.write(new Figure(comparison).drawn());
    }

    /** A paragraph of a strip. */
    private record Bar(Span paragraph, int words, double top, double bottom) {

        double drawnHeight() {
            return Math.max(1, bottom - top - (bottom - top > 3 * GAP ? GAP : 0));
        }
    }

    /** The figure being drawn. */
    private static final class Figure {

        private final Comparison comparison;
        private final List<List<Bar>> strips = new ArrayList<>();
        private final StringBuilder svg = new StringBuilder();

        Figure(Comparison comparison) {
            this.comparison = comparison;
            int longest = Math.max(1, comparison.witnesses().stream().mapToInt(Figure::weight).max().orElse(1));
            comparison.witnesses().forEach(witness -> strips.add(bars(witness, HEIGHT / longest)));
        }

        private static int words(Witness witness, Span paragraph) {
            return Tokenizer.countWords(witness.text(), paragraph);
        }

        private static int weight(Witness witness) {
            return Passages.of(witness).stream().mapToInt(paragraph -> words(witness, paragraph) + 2).sum();
        }

        private static List<Bar> bars(Witness witness, double unit) {
            List<Bar> bars = new ArrayList<>();
            double y = TOP;
            for (Span paragraph : Passages.of(witness)) {
                int words = words(witness, paragraph);
                double bottom = y + unit * (words + 2);
                bars.add(new Bar(paragraph, words, y, bottom));
                y = bottom;
            }
            return bars;
        }

        private static double x(int witness) {
            return LEFT + witness * (STRIP + APART);
        }

        String drawn() {
            int count = comparison.witnesses().size();
            double width = x(count - 1) + STRIP + LEFT + 60;
            double height = TOP + HEIGHT + LEGEND;
            svg.append(String.format(Locale.ROOT, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" \
                    font-family="Source Sans 3, Arial, sans-serif" font-size="13" role="img">
                    """, width, height, width, height));
            element("title", "Comparison of "
                    + comparison.witnesses().stream().map(Witness::name).collect(Collectors.joining(", ")));
            element("desc", rules() + byHand());
            svg.append("<defs><pattern id=\"moved\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
                    + "patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"#E6E2F3\"/>"
                    + "<rect width=\"1.5\" height=\"5\" fill=\"#5A43B0\"/></pattern></defs>\n");
            box(0, 0, width, height, "#FDFCF9", "none");
            for (int right = 1; right < count; right++) {
                ribbons(right);
            }
            for (int witness = 0; witness < count; witness++) {
                strip(witness);
            }
            legend(TOP + HEIGHT + 28);
            return svg.append("</svg>\n").toString();
        }

        private String rules() {
            return comparison.rules().isEmpty()
                    ? "Rules in force: none."
                    : "Rules in force: " + comparison.rules().stream()
                            .map(rule -> rule.one() + " = " + rule.other())
                            .collect(Collectors.joining("; ")) + ".";
        }

        private String byHand() {
            List<Correction> said = comparison.handwork().corrections();
            long links = said.stream().filter(each -> each.kind() == Correction.Kind.LINK).count();
            return said.isEmpty()
                    ? ""
                    : " Paragraphs linked by hand: " + links + " (dashed), parted by hand: " + (said.size() - links)
                            + ".";
        }

        private void ribbons(int right) {
            Alignment alignment = comparison.between(right - 1, right);
            alignment.paragraphs().stream().filter(pair -> !pair.moved()).forEach(pair -> ribbon(right, pair));
            alignment.paragraphs().stream().filter(ParagraphPair::moved).forEach(pair -> ribbon(right, pair));
        }

        private void ribbon(int right, ParagraphPair pair) {
            Bar a1 = bar(right - 1, pair.a().getFirst());
            Bar a2 = bar(right - 1, pair.a().getLast());
            Bar b1 = bar(right, pair.b().getFirst());
            Bar b2 = bar(right, pair.b().getLast());
            double x1 = x(right - 1) + STRIP;
            double x2 = x(right);
            double middle = (x1 + x2) / 2;
            double bottomA = a2.top() + a2.drawnHeight();
            double bottomB = b2.top() + b2.drawnHeight();
            svg.append(String.format(Locale.ROOT,
                    "<path d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fV%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ\" "
                            + "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>%n",
                    x1, a1.top(), middle, a1.top(), middle, b1.top(), x2, b1.top(), bottomB,
                    middle, bottomB, middle, bottomA, x1, bottomA,
                    pair.moved() ? "#E6E2F3" : "#E8E4DB", pair.moved() ? "#5A43B0" : "#87827A",
                    isByHand(right, pair) ? "2\" stroke-dasharray=\"5 3" : "0.7"));
        }

        /** Whether a reader has linked the two. */
        private boolean isByHand(int right, ParagraphPair pair) {
            String a = comparison.witnesses().get(right - 1).siglum();
            String b = comparison.witnesses().get(right).siglum();
            return comparison.handwork().corrections().stream()
                    .filter(said -> said.kind() == Correction.Kind.LINK && said.a().equals(a) && said.b().equals(b))
                    .anyMatch(said -> pair.a().stream().anyMatch(said.inA()::overlaps)
                            && pair.b().stream().anyMatch(said.inB()::overlaps));
        }

        private Bar bar(int witness, Span paragraph) {
            return strips.get(witness).stream()
                    .filter(bar -> bar.paragraph().equals(paragraph))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no paragraph at " + paragraph));
        }

        private void strip(int index) {
            Witness witness = comparison.witnesses().get(index);
            text(x(index), 24, witness.name(), "600");
            int words = strips.get(index).stream().mapToInt(Bar::words).sum();
            text(x(index), 42, Count.of(words, "word"), "400");
            for (Bar bar : strips.get(index)) {
                Passages.Kind kind = kind(index, bar.paragraph());
                box(x(index), bar.top(), STRIP, bar.drawnHeight(), fill(kind), "#87827A");
                if (kind == Passages.Kind.OWN) {
                    box(x(index), bar.top(), 4, bar.drawnHeight(), "#56524A", "none");
                }
            }
        }

        /** How a paragraph stands to the neighbour at the left; to the next one that has it where that has not. */
        private Passages.Kind kind(int index, Span paragraph) {
            return IntStream.concat(
                            IntStream.range(0, index).map(i -> index - 1 - i),
                            IntStream.range(index + 1, strips.size()))
                    .mapToObj(other -> Passages.kind(
                            comparison.between(Math.min(index, other), Math.max(index, other)),
                            index < other ? Side.A : Side.B, paragraph))
                    .filter(kind -> kind != Passages.Kind.OWN)
                    .findFirst()
                    .orElse(Passages.Kind.OWN);
        }

        private static String fill(Passages.Kind kind) {
            return switch (kind) {
                case SHARED -> "#E8E4DB";
                case CHANGED -> "#F5E6B3";
                case MOVED -> "url(#moved)";
                case OWN -> "#DFE7EE";
            };
        }

        private void legend(double y) {
            double x = LEFT;
            for (Passages.Kind kind : Passages.Kind.values()) {
                box(x, y - 11, 14, 14, fill(kind), "#87827A");
                if (kind == Passages.Kind.OWN) {
                    box(x, y - 11, 4, 14, "#56524A", "none");
                }
                text(x + 19, y, kind == Passages.Kind.OWN ? "only here" : kind.name().toLowerCase(Locale.ROOT), "400");
                x += 90;
            }
            text(LEFT, y + 24, rules() + byHand(), "400");
        }

        private void box(double x, double y, double width, double height, String fill, String stroke) {
            svg.append(String.format(Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\" "
                            + "stroke-width=\"0.7\"/>%n",
                    x, y, width, height, fill, stroke));
        }

        private void text(double x, double y, String words, String weight) {
            svg.append(String.format(Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" font-weight=\"%s\" fill=\"#1D1C1A\">%s</text>%n", x, y, weight,
                    ComparisonHtml.escaped(words)));
        }

        private void element(String name, String words) {
            svg.append("<").append(name).append(">").append(ComparisonHtml.escaped(words)).append("</").append(name)
                    .append(">\n");
        }
    }
}
