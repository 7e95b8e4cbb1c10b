package variorum.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.text.Characters;
import variorum.text.Span;

/** The quotations of a witness's story: which marks open, which close, which are apostrophes. */
final class Quotations {

    private final String text;
    private final NavigableMap<Integer, Quotation> byStart = new TreeMap<>();

    private Quotations(String text) {
        this.text = text;
    }

    static Quotations of(Words words) {
        Quotations quotations = new Quotations(words.text());
        for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
            List<Span> marks = new ArrayList<>();
            int from = words.firstMark(words.firstSentence(paragraph));
            int to = words.firstMark(words.firstSentence(paragraph + 1));
            for (int mark = from; mark < to; mark++) {
                marks.add(words.mark(mark));
            }
            quotations.paragraph(marks, words.paragraph(paragraph).end());
        }
        return quotations;
    }

    private void paragraph(List<Span> marks, int end) {
        int at = 0;
        while (at < marks.size()) {
            Span mark = marks.get(at);
            if (!opens(mark)) {
                at++;
                continue;
            }
            int closing = closing(marks, at);
            if (closing > 0) {
                add(new Quotation(mark, marks.get(closing)));
                at = closing + 1;
            } else {
                if (isDouble(mark)) {
                    add(new Quotation(mark, new Span(end, end)));
                }
                at++;
            }
        }
    }

    private void add(Quotation quotation) {
        byStart.put(quotation.opening().start(), quotation);
    }

    private boolean isDouble(Span mark) {
        return Characters.isQuotationMark(text.charAt(mark.start())) || isTwoApostrophes(mark);
    }

    private boolean isTwoApostrophes(Span mark) {
        return mark.length() == 2 && Characters.isApostrophe(text.charAt(mark.start()));
    }

    private boolean isQuote(Span mark) {
        return isDouble(mark) || (mark.length() == 1 && Characters.isApostrophe(text.charAt(mark.start())));
    }

    private boolean opens(Span mark) {
        if (!isQuote(mark)) {
            return false;
        }
        char c = text.charAt(mark.start());
        if (c == '\u201D' || c == '\u2019' || (c == '\u00BB' && !afterBlank(mark))) {
            return false;
        }
        boolean wordFollows = mark.end() < text.length() && !Characters.isBlank(text.charAt(mark.end()));
        return wordFollows && afterBlank(mark);
    }

    private boolean afterBlank(Span mark) {
        if (mark.start() == 0) {
            return true;
        }
        char before = text.charAt(mark.start() - 1);
        return Characters.isBlank(before) || Characters.isDash(before) || "([{/".indexOf(before) >= 0
                || Characters.isQuotationMark(before) || Characters.isApostrophe(before);
    }

    /** The mark that closes what another opened: of the same weight, not itself opening. */
    private int closing(List<Span> marks, int opening) {
        boolean wanted = isDouble(marks.get(opening));
        for (int at = opening + 1; at < marks.size(); at++) {
            Span mark = marks.get(at);
            if (isQuote(mark) && isDouble(mark) == wanted && !opens(mark)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The quotation whose words include a stretch; null if there is none. An empty stretch must lie between the marks.
     */
    @Nullable Quotation around(Span span) {
        Map.Entry<Integer, Quotation> before = byStart.floorEntry(span.start());
        return before != null && before.getValue().inside().contains(span) ? before.getValue() : null;
    }

    boolean contain(Span span) {
        return around(span) != null;
    }

    /** The quotation that opens or closes with a mark; null if the mark does neither. */
    @Nullable Quotation ofMark(Span mark) {
        Map.Entry<Integer, Quotation> before = byStart.floorEntry(mark.start());
        if (before == null) {
            return null;
        }
        Quotation quotation = before.getValue();
        return quotation.opening().equals(mark) || quotation.closing().equals(mark) ? quotation : null;
    }

    /** The quotations that begin in a stretch. */
    List<Quotation> startingIn(Span span) {
        return List.copyOf(byStart.subMap(span.start(), true, span.end(), false).values());
    }
}
