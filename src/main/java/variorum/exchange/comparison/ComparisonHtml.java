package variorum.exchange.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import variorum.collation.Alignment;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.Layer;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.text.Span;

/**
 * One page to read and to print, complete in itself and without script: the first witness beside each other one, with
 * their differences marked, a legend, figures, substitutions and the rules in force.
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
        for (int i = 1; i < comparison.witnesses().size(); i++) {
            pair(comparison.between(0, i), page);
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

    private static void pair(Alignment alignment, StringBuilder page) {
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
                Math.round(100 * alignment.reuse().aInB()),
                b,
                a,
                Math.round(100 * alignment.reuse().bInA()),
                alignment.reuse().longestRun()));
        page.append("<table class=\"text\">\n<thead><tr><th scope=\"col\">").append(a).append("</th><th scope=\"col\">")
                .append(b).append("</th></tr></thead>\n<tbody>\n");
        for (Passages.Row row : Passages.rows(alignment)) {
            page.append("<tr>");
            cell(alignment, Side.A, row, page);
            cell(alignment, Side.B, row, page);
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
        substitutions(alignment.substitutions(), page);
    }

    private static void cell(Alignment alignment, Side side, Passages.Row row, StringBuilder page) {
        boolean alone = row.in(side.other()).isEmpty() && !row.in(side).isEmpty();
        String kind = !alone ? "" : row.moved().isPresent() ? "moved" : "own";
        page.append(kind.isEmpty() ? "<td>" : "<td class=\"" + kind + "\">");
        row.in(side).forEach(paragraph -> {
            page.append("<p>");
            new Marked(alignment, side, paragraph, page).write();
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

    /** Dotted, sand or rose, as in the window. */
    static String weight(Layer layer) {
        return switch (layer) {
            case TYPOGRAPHY, STYLE -> "slight";
            case NAME, TIME, WORDING -> "word";
            case NUMBER, QUOTATION, ATTRIBUTION -> "sense";
        };
    }

    private static String letter(Layer layer) {
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

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A paragraph with its differences marked; of two that overlap the first is. */
    private static final class Marked {

        private final Side side;
        private final Span paragraph;
        private final String text;
        private final StringBuilder page;
        private final List<Difference> differences;

        Marked(Alignment alignment, Side side, Span paragraph, StringBuilder page) {
            this.side = side;
            this.paragraph = paragraph;
            this.text = alignment.witness(side).text();
            this.page = page;
            this.differences = alignment.differences().stream()
                    .filter(difference -> difference.extent() != Extent.PARAGRAPH && difference.extent() != Extent.ZONE)
                    .filter(difference -> difference.operation() != Operation.MOVE)
                    .filter(difference -> paragraph.start() <= difference.in(side).start()
                            && difference.in(side).end() <= paragraph.end())
                    .sorted(Comparator.comparing((Difference difference) -> difference.in(side)))
                    .toList();
        }

        void write() {
            int at = paragraph.start();
            for (Difference difference : differences) {
                Span span = difference.in(side);
                if (span.start() >= at) {
                    page.append(escaped(text.substring(at, span.start())));
                    mark(difference, span);
                    at = span.end();
                }
            }
            page.append(escaped(text.substring(at, paragraph.end())));
        }

        private void mark(Difference difference, Span span) {
            String weight = weight(difference.layer());
            String title = escaped(difference.layer().word() + ": " + difference.reason());
            if (span.isEmpty()) {
                page.append("<span class=\"gap ").append(weight.equals("sense") ? weight : "missing")
                        .append("\" title=\"").append(title).append("\"></span>");
                return;
            }
            page.append("<span class=\"d ").append(weight).append("\" title=\"").append(title).append("\">")
                    .append(escaped(span.in(text)));
            String letter = letter(difference.layer());
            page.append(letter.isEmpty() ? "" : "<sup>" + letter + "</sup>").append("</span>");
        }
    }
}
