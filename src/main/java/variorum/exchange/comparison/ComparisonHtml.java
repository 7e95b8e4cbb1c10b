package variorum.exchange.comparison;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import variorum.collation.Alignment;
import variorum.collation.Layer;
import variorum.collation.Side;
import variorum.collation.StoryParagraph;
import variorum.collation.Substitution;
import variorum.collation.Witness;
import variorum.exchange.xml.XmlWriter;
import variorum.text.Percent;

/**
 * One page to read and to print, complete in itself and without script: the first witness beside each other one, with
 * their differences marked, a legend, figures, substitutions, altered quotations, the rules in force, and what readers
 * decided by hand.
 */
final class ComparisonHtml implements ComparisonFormat {

    private static final String STYLE = """
        body { font: 16px/1.5 "Source Serif 4", Georgia, serif; color: #1D1C1A; background: #FDFCF9; margin: 24px; }
        h1, h2, th, nav, .note, .figures, .legend, table.list { font-family: "Source Sans 3", Arial, sans-serif; }
        h1 { font-size: 20px; } h2 { font-size: 16px; margin: 28px 0 8px; }
        table.text { border-collapse: collapse; width: 100%; table-layout: fixed; max-width: 1200px; }
        table.text th { text-align: left; font-size: 14px; padding: 4px 16px; border-bottom: 1px solid #87827A; }
        table.text td { vertical-align: top; padding: 6px 16px; width: 50%; }
        td p { margin: 0 0 8px; white-space: pre-line; }
        td.own { background: #DFE7EE; border-left: 3px solid #56524A; }
        td.moved { background: #E8E4DB; border-left: 3px double #56524A; }
        .note { font-size: 13px; color: #56524A; }
        p.heading { font-weight: 600; } th .note { font-weight: 400; margin-left: 6px; }
        .d { border-radius: 2px; }
        .word { background: #F5E6B3; }
        .sense { background: #F8D3DA; outline: 1px solid #A61E3D; }
        .slight { border-bottom: 2px dotted #635F57; }
        .d sup { font: 11px "Source Sans 3", Arial, sans-serif; color: #56524A; padding-left: 1px; }
        .gap { border: 1px dashed #56524A; padding: 0 3px; margin: 0 1px; }
        .gap.sense { border-color: #A61E3D; background: none; outline: none; }
        .figures, .legend { font-size: 14px; margin: 4px 0; }
        .legend span { margin-right: 14px; }
        table.list { border-collapse: collapse; font-size: 14px; } table.list td { padding: 1px 16px 1px 0; }
        table.list th { text-align: left; padding: 1px 16px 1px 0; font-weight: 600; }
        .d sup.coded, .gap sup.coded { color: #5A43B0; font-weight: 600; }
        @media print { body { margin: 0; font-size: 11pt; background: none; } tr { break-inside: avoid; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        """;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(Comparison comparison, Writer out) throws IOException {
        StringBuilder page = new StringBuilder();
        String title = "Comparison of "
                + String.join(
                        ", ", comparison.witnesses().stream().map(w -> w.name()).toList());
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title)).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>").append(escaped(title)).append("</h1>\n");
        legend(page);
        rules(comparison, page);
        HtmlCodings.corrections(comparison, page);
        for (int i = 1; i < comparison.witnesses().size(); i++) {
            pair(comparison, comparison.between(0, i), page);
        }
        out.write(page.append("</body>\n</html>\n").toString());
    }

    private static void legend(StringBuilder page) {
        page.append("<p class=\"legend\">");
        for (Layer layer : Layer.values()) {
            page.append("<span><span class=\"d ").append(weight(layer)).append("\">").append(layer.word())
                    .append("<sup>").append(letter(layer)).append("</sup></span></span>");
        }
        page.append("<span><span class=\"gap\"></span> words of the other version are missing</span></p>\n");
        page.append(
                "<p class=\"legend note\">A paragraph with a bar at its left stands in this version only, or, with a "
                        + "double bar, elsewhere in the other. What does not tell the story is left out.</p>\n");
    }

    private static void rules(Comparison comparison, StringBuilder page) {
        page.append("<p class=\"figures\">Rules in force: ");
        page.append(comparison.rules().isEmpty() ? "none" : String.join("; ", comparison.rules().stream()
                .map(rule -> escaped(rule.one()) + " = " + escaped(rule.other()))
                .toList()));
        page.append(".</p>\n");
    }

    private static void pair(Comparison comparison, Alignment alignment, StringBuilder page) {
        HtmlCodings codings = new HtmlCodings(comparison.handwork(), alignment);
        String a = escaped(alignment.a().name());
        String b = escaped(alignment.b().name());
        page.append("<h2>").append(a).append(" and ").append(b).append("</h2>\n");
        page.append(String.format(
                Locale.ROOT,
                "<p class=\"figures\">%d linked paragraphs, %d moved, %d differences. Words of %s also in %s:"
                        + " %d&#8239;%%. Words of %s also in %s: %d&#8239;%%. Longest run: %d words.</p>%n",
                alignment.paragraphs().size(),
                alignment.paragraphs().stream().filter(pair -> pair.moved()).count(),
                alignment.differences().size(),
                a,
                b,
                Percent.of(alignment.reuse().aInB()),
                b,
                a,
                Percent.of(alignment.reuse().bInA()),
                alignment.reuse().longestRun()));
        page.append("<table class=\"text\">\n<thead><tr>");
        head(alignment, Side.A, page);
        head(alignment, Side.B, page);
        page.append("</tr></thead>\n<tbody>\n");
        for (Passages.Row row : Passages.rows(alignment)) {
            page.append("<tr>");
            cell(alignment, Side.A, row, codings, page);
            cell(alignment, Side.B, row, codings, page);
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
        codings.write(page);
        substitutions(alignment.substitutions(), page);
        quotations(alignment, page);
    }

    private static void head(Alignment alignment, Side side, StringBuilder page) {
        Witness witness = alignment.witness(side);
        int words = side == Side.A ? alignment.reuse().wordsA() : alignment.reuse().wordsB();
        String day = witness.date() == null
                ? ""
                : witness.date().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)) + ", ";
        page.append("<th scope=\"col\">").append(escaped(witness.name())).append(" <span class=\"note\">").append(day)
                .append(words).append(" words</span></th>");
    }

    private static void cell(Alignment alignment, Side side, Passages.Row row, HtmlCodings codings,
            StringBuilder page) {
        boolean alone = row.in(side.other()).isEmpty() && !row.in(side).isEmpty();
        String kind = !alone ? "" : row.moved().isPresent() ? "moved" : "own";
        page.append(kind.isEmpty() ? "<td>" : "<td class=\"" + kind + "\">");
        row.in(side).forEach(paragraph -> {
            boolean heading = StoryParagraph.isHeading(alignment.witness(side), paragraph);
            page.append(heading ? "<p class=\"heading\">" : "<p>");
            new HtmlMarks(alignment, side, paragraph, codings, page).write();
            page.append("</p>");
        });
        if (alone) {
            page.append("<p class=\"note\">").append(row.moved().isPresent()
                    ? "elsewhere in " + escaped(alignment.witness(side.other()).name())
                    : "only in " + escaped(alignment.witness(side).name())).append("</p>");
        }
        page.append("</td>");
    }

    private static void substitutions(List<Substitution> rows, StringBuilder page) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("<h2>Substitutions</h2>\n<table class=\"list\">\n");
        rows.forEach(row -> page.append("<tr><td>").append(escaped(row.a())).append("</td><td>→</td><td>")
                .append(escaped(row.b())).append("</td><td>").append(row.count()).append("</td></tr>\n"));
        page.append("</table>\n");
    }

    private static void quotations(Alignment alignment, StringBuilder page) {
        if (alignment.quotations().isEmpty()) {
            return;
        }
        page.append("<h2>Altered quotations</h2>\n<table class=\"list\">\n");
        alignment.quotations().forEach(row -> page.append("<tr><td>")
                .append(quoted(row.a().in(alignment.a().text()))).append("</td><td>→</td><td>")
                .append(quoted(row.b().in(alignment.b().text()))).append("</td><td>")
                .append(escaped(row.kind().words())).append("</td></tr>\n"));
        page.append("</table>\n");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "∅" : escaped(words);
    }

    /** Dotted, sand or rose, as in the window. */
    static String weight(Layer layer) {
        return switch (layer) {
            case TYPOGRAPHY, STYLE -> "slight";
            case NAME, TIME, WORDING -> "word";
            case NUMBER, QUOTATION, ATTRIBUTION -> "sense";
        };
    }

    static String letter(Layer layer) {
        return switch (layer) {
            case TYPOGRAPHY, STYLE -> "";
            case NAME -> "N";
            case TIME -> "T";
            case WORDING -> "W";
            case NUMBER -> "#";
            case QUOTATION -> "Q";
            case ATTRIBUTION -> "A";
        };
    }

    /** Also for a figure, which is XML: characters it has no place for become U+FFFD. */
    static String escaped(String text) {
        return XmlWriter.held(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
