package variorum.exchange.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import variorum.collation.Alignment;
import variorum.collation.Correction;
import variorum.collation.Difference;
import variorum.collation.Side;
import variorum.text.Span;

/** What readers said by hand, as a page shows it: numbers at the coded differences of two witnesses, and a table. */
final class HtmlCodings {

    private static final int LONGEST = 60;

    private final Handwork handwork;
    private final Alignment alignment;
    private final Map<Difference, Integer> numbers = new LinkedHashMap<>();

    HtmlCodings(Handwork handwork, Alignment alignment) {
        this.handwork = handwork;
        this.alignment = alignment;
        alignment.differences().stream()
                .filter(difference -> !handwork.codings(alignment, difference).isEmpty())
                .forEach(difference -> numbers.put(difference, numbers.size() + 1));
    }

    /** The number of a difference that was coded; nothing for any other. */
    String sign(Difference difference) {
        Integer number = numbers.get(difference);
        return number == null ? "" : "<sup class=\"coded\">" + number + "</sup>";
    }

    /** What was said of a difference, to be put behind the reason. */
    String told(Difference difference) {
        return handwork.codings(alignment, difference).stream()
                .map(coding -> "; " + coding.coder() + ": " + coding.told())
                .collect(Collectors.joining());
    }

    /** The table of all that was coded, with what is no difference any more. */
    void write(StringBuilder page) {
        String a = alignment.a().siglum();
        String b = alignment.b().siglum();
        Map<CodedDifference.Place, List<CodedDifference>> before = handwork.vanished().entrySet().stream()
                .filter(entry -> entry.getKey().a().equals(a) && entry.getKey().b().equals(b))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (numbers.isEmpty() && before.isEmpty()) {
            return;
        }
        page.append("<h2>Coded differences</h2>\n<table class=\"list\">\n<tr><th></th><th>")
                .append(ComparisonHtml.escaped(alignment.a().name())).append("</th><th></th><th>")
                .append(ComparisonHtml.escaped(alignment.b().name()))
                .append("</th><th>Layer</th><th>Category</th><th>Weight</th><th>Note</th><th>Coder</th></tr>\n");
        numbers.forEach((difference, number) -> handwork.codings(alignment, difference).forEach(coding ->
                row(page, number.toString(), difference.standsIn(Side.A) ? difference.a() : null,
                        difference.standsIn(Side.B) ? difference.b() : null, coding)));
        before.forEach((place, codings) -> codings.forEach(coding ->
                row(page, "no difference any more", place.inA(), place.inB(), coding)));
        page.append("</table>\n");
    }

    private void row(StringBuilder page, String number, @Nullable Span inA, @Nullable Span inB,
            CodedDifference coding) {
        page.append("<tr><td>").append(number).append("</td><td>").append(words(Side.A, inA))
                .append("</td><td>→</td><td>").append(words(Side.B, inB)).append("</td>");
        for (String cell : List.of(
                coding.layer(), coding.category(), coding.weight(), coding.note(), coding.coder())) {
            page.append("<td>").append(ComparisonHtml.escaped(cell)).append("</td>");
        }
        page.append("</tr>\n");
    }

    private String words(Side side, @Nullable Span span) {
        return span == null ? "∅" : shortened(span.in(alignment.witness(side).text()));
    }

    private static String shortened(String words) {
        String flat = words.replace('\n', ' ');
        boolean fits = flat.codePointCount(0, flat.length()) <= LONGEST;
        return ComparisonHtml.escaped(fits ? flat : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…");
    }

    /** Says which paragraphs were linked or parted by hand; nothing where none were. */
    static void corrections(Comparison comparison, StringBuilder page) {
        List<Correction> said = comparison.handwork().corrections();
        if (said.isEmpty()) {
            return;
        }
        page.append("<p class=\"figures\">Paragraphs by hand:</p>\n<ul class=\"figures\">\n");
        said.forEach(correction -> page.append("<li>")
                .append(correction.kind() == Correction.Kind.LINK ? "linked: “" : "parted: “")
                .append(shortened(correction.inA().in(comparison.witness(correction.a()).text())))
                .append("” and “")
                .append(shortened(correction.inB().in(comparison.witness(correction.b()).text())))
                .append("”</li>\n"));
        page.append("</ul>\n");
    }
}
