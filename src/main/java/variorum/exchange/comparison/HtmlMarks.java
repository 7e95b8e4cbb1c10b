package variorum.exchange.comparison;

import java.util.Comparator;
import java.util.List;
import variorum.collation.Alignment;
import variorum.collation.Difference;
import variorum.collation.Extent;
import variorum.collation.Operation;
import variorum.collation.Side;
import variorum.text.Span;

/** A paragraph as HTML with its differences marked; of two that overlap the first is. */
final class HtmlMarks {

    private final Side side;
    private final Span paragraph;
    private final String text;
    private final HtmlCodings codings;
    private final StringBuilder page;
    private final List<Difference> differences;

    HtmlMarks(Alignment alignment, Side side, Span paragraph, HtmlCodings codings, StringBuilder page) {
        this.side = side;
        this.paragraph = paragraph;
        this.text = alignment.witness(side).text();
        this.codings = codings;
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
                page.append(ComparisonHtml.escaped(text.substring(at, span.start())));
                mark(difference, span);
                at = span.end();
            }
        }
        page.append(ComparisonHtml.escaped(text.substring(at, paragraph.end())));
    }

    private void mark(Difference difference, Span span) {
        String weight = ComparisonHtml.weight(difference.layer());
        String title = ComparisonHtml.escaped(
                difference.layer().word() + ": " + difference.reason() + codings.told(difference));
        if (span.isEmpty()) {
            page.append("<span class=\"gap ").append(weight.equals("sense") ? weight : "missing")
                    .append("\" title=\"").append(title).append("\">").append(codings.sign(difference))
                    .append("</span>");
            return;
        }
        page.append("<span class=\"d ").append(weight).append("\" title=\"").append(title).append("\">")
                .append(ComparisonHtml.escaped(span.in(text)));
        String letter = ComparisonHtml.letter(difference.layer());
        page.append(letter.isEmpty() ? "" : "<sup>" + letter + "</sup>")
                .append(codings.sign(difference)).append("</span>");
    }
}
