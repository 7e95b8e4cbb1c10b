package variorum.text.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import variorum.text.Characters;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * The quotations of a text: which marks open, which close, which are apostrophes. Knows curly and straight marks and
 * guillemets (with and without blanks inside), quotations in quotations, those that go on over paragraphs with a mark
 * at the start of each, and missing marks.
 */
public final class Quotations {

    private final String text;
    private final NavigableMap<Integer, Quotation> outer = new TreeMap<>();
    private final List<Quotation> nested = new ArrayList<>();
    private final List<Quotation> unopened = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** The quotations in some paragraphs of a text, given in reading order. */
    public static Quotations in(String text, List<Span> paragraphs) {
        Quotations quotations = new Quotations(text);
        boolean open = false;
        for (Span paragraph : paragraphs) {
            open = quotations.paragraph(quotations.marks(paragraph), paragraph, open);
        }
        return quotations;
    }

    /** Two apostrophes in a row are one mark. */
    private List<Span> marks(Span paragraph) {
        List<Span> marks = new ArrayList<>();
        if (!hasMarks(paragraph)) {
            return marks;
        }
        for (Token token : Tokenizer.tokens(text, paragraph)) {
            Span span = token.span();
            boolean quote = token.kind() == Token.Kind.MARK
                    && (isDouble(span) || Characters.isApostrophe(text.charAt(span.start())));
            if (!quote) {
                continue;
            }
            boolean joins = !marks.isEmpty() && marks.getLast().end() == span.start() && !isDouble(span)
                    && marks.getLast().length() == 1
                    && text.charAt(marks.getLast().start()) == text.charAt(span.start());
            marks.add(joins ? marks.removeLast().cover(span) : span);
        }
        return marks;
    }

    /** Most paragraphs have none, and need not be cut into words to know it. */
    private boolean hasMarks(Span paragraph) {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (Characters.isQuotationMark(c) || (Characters.isApostrophe(c) && !isInsideWord(at, paragraph))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideWord(int at, Span paragraph) {
        return at > paragraph.start() && at + 1 < paragraph.end()
                && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    /**
     * Finds those of one paragraph.
     *
     * @param open whether the paragraph before left one open
     * @return whether this one does
     */
    private boolean paragraph(List<Span> marks, Span paragraph, boolean open) {
        boolean leftOpen = false;
        int[] closings = closings(marks);
        NavigableSet<Integer> sentences = new TreeSet<>();
        int at = 0;
        while (at < marks.size()) {
            Span mark = marks.get(at);
            int closing = opens(mark) ? closings[at] : -1;
            boolean continues = open && mark.start() == paragraph.start();
            if (closing > 0) {
                add(new Quotation(mark, marks.get(closing), 0, continues));
                within(marks.subList(at + 1, closing), 1);
                at = closing;
            } else if (opens(mark) && isDouble(mark)) {
                add(new Quotation(mark, new Span(paragraph.end(), paragraph.end()), 0, continues));
                leftOpen = true;
            } else if (!leftOpen && closesAlone(mark)) {
                unopened.add(unopened(mark, paragraph, sentences));
            }
            at++;
        }
        return leftOpen;
    }

    private void within(List<Span> marks, int depth) {
        int[] closings = closings(marks);
        for (int at = 0; at < marks.size(); at++) {
            int closing = opens(marks.get(at)) ? closings[at] : -1;
            if (closing > 0) {
                nested.add(new Quotation(marks.get(at), marks.get(closing), depth, false));
                within(marks.subList(at + 1, closing), depth + 1);
                at = closing;
            }
        }
    }

    private void add(Quotation quotation) {
        outer.put(quotation.opening().start(), quotation);
    }

    /** A double mark behind a word or its full stop or comma; behind a digit it may mean inches. */
    private boolean closesAlone(Span mark) {
        if (!isDouble(mark) || opens(mark) || mark.start() == 0) {
            return false;
        }
        char before = text.charAt(mark.start() - 1);
        Map.Entry<Integer, Quotation> last = outer.floorEntry(mark.start());
        boolean within = last != null && last.getValue().whole().contains(mark);
        return !within && (Character.isLetter(before) || ".,!?…".indexOf(before) >= 0);
    }

    /**
     * What has no opening mark begins with its sentence.
     *
     * @param sentences where those of the paragraph start; filled when first asked for
     */
    private Quotation unopened(Span mark, Span paragraph, NavigableSet<Integer> sentences) {
        if (sentences.isEmpty()) {
            Sentences.within(text, paragraph).forEach(sentence -> sentences.add(sentence.start()));
        }
        int start = Objects.requireNonNullElse(sentences.lower(mark.start()), paragraph.start());
        return new Quotation(new Span(start, start), mark, 0, false);
    }

    private boolean isDouble(Span mark) {
        return Characters.isQuotationMark(text.charAt(mark.start())) || isTwoApostrophes(mark);
    }

    private boolean isTwoApostrophes(Span mark) {
        return mark.length() == 2 && Characters.isApostrophe(text.charAt(mark.start()));
    }

    private boolean opens(Span mark) {
        char c = text.charAt(mark.start());
        if (c == '\u201D' || c == '\u2019' || !afterBlank(mark)) {
            return false;
        }
        int next = mark.end();
        if (isGuillemet(mark)) {
            boolean points = c == '\u00AB' || c == '\u2039';
            while (points && next < text.length() && next < mark.end() + 2 && isBlankOnLine(next)) {
                next++;
            }
            return next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || isMarkAt(next));
        }
        return next < text.length() && !Characters.isBlank(text.charAt(next));
    }

    private boolean isBlankOnLine(int at) {
        return Characters.isBlank(text.charAt(at)) && text.charAt(at) != '\n';
    }

    private boolean isMarkAt(int at) {
        return Characters.isQuotationMark(text.charAt(at)) || Characters.isApostrophe(text.charAt(at));
    }

    private boolean isGuillemet(Span mark) {
        return "\u00AB\u00BB\u2039\u203A".indexOf(text.charAt(mark.start())) >= 0;
    }

    private boolean afterBlank(Span mark) {
        if (mark.start() == 0) {
            return true;
        }
        char before = text.charAt(mark.start() - 1);
        return Characters.isBlank(before) || Characters.isDash(before) || "([{/".indexOf(before) >= 0
                || Characters.isQuotationMark(before) || Characters.isApostrophe(before);
    }

    /**
     * For each mark the one that would close it: the first behind it of the same kind that does not itself open; -1
     * where there is none. Found in one go from the end, for a text may have nothing but opening marks.
     */
    private int[] closings(List<Span> marks) {
        int[] closings = new int[marks.size()];
        int[] nextOfKind = {-1, -1, -1};
        for (int at = marks.size() - 1; at >= 0; at--) {
            Span mark = marks.get(at);
            int kind = isGuillemet(mark) ? 2 : isDouble(mark) ? 1 : 0;
            closings[at] = nextOfKind[kind];
            if (!opens(mark)) {
                nextOfKind[kind] = at;
            }
        }
        return closings;
    }

    /** All that have an opening mark and lie in no other, in reading order. */
    public List<Quotation> outermost() {
        return List.copyOf(outer.values());
    }

    /** All, those in others and those without an opening mark too, in reading order. */
    public List<Quotation> all() {
        List<Quotation> all = new ArrayList<>(outer.values());
        all.addAll(nested);
        all.addAll(unopened);
        all.sort(Comparator.comparing(Quotation::whole).thenComparingInt(Quotation::depth));
        return all;
    }

    /**
     * The outermost quotation with an opening mark whose words include a stretch. An empty stretch must lie between the
     * marks.
     */
    public Optional<Quotation> around(Span span) {
        return Optional.ofNullable(outer.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.inside().contains(span));
    }

    /** Whether a stretch lies within the words of a quotation with an opening mark. */
    public boolean contain(Span span) {
        return around(span).isPresent();
    }

    /** The quotation that opens or closes with a mark, if one of the outermost does. */
    public Optional<Quotation> ofMark(Span mark) {
        return Optional.ofNullable(outer.floorEntry(mark.start()))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.opening().equals(mark) || quotation.closing().equals(mark));
    }
}
