package variorum.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as a reader looks for words in it: without case, accents and invisible characters, with one kind of
 * apostrophe, quotation mark, dash and space. What is found in it is told in spans of the text itself.
 */
public final class FoldedText {

    private static final int ASCII = 128;

    private final String folded;

    /** For every folded character where its source starts and ends, UTF-16; longer than there are characters. */
    private final int[] starts;

    private final int[] ends;

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text. Runs of blank characters become one space. */
    public static FoldedText of(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            char ascii = text.charAt(at);
            if (ascii < ASCII && !Characters.isBlank(ascii)) { // most of most texts, and no string is made for it
                starts = sized(starts, folded.length());
                ends = sized(ends, folded.length());
                starts[folded.length()] = at;
                ends[folded.length()] = at + 1;
                folded.append(ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + ('a' - 'A')) : ascii);
                at++;
                continue;
            }
            int codePoint = Character.codePointAt(text, at);
            int next = at + Character.charCount(codePoint);
            String piece = fold(codePoint);
            boolean joins = piece.isEmpty() || (piece.equals(" ") && endsBlank(folded));
            if (joins && !folded.isEmpty()) {
                ends[folded.length() - 1] = next;
            }
            for (int i = 0; i < piece.length() && !joins; i++) {
                starts = sized(starts, folded.length());
                ends = sized(ends, folded.length());
                starts[folded.length()] = at;
                ends[folded.length()] = next;
                folded.append(piece.charAt(i));
            }
            at = next;
        }
        return new FoldedText(folded.toString(), starts, ends);
    }

    private static boolean endsBlank(StringBuilder folded) {
        return !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
    }

    private static int[] sized(int[] values, int index) {
        return index < values.length ? values : Arrays.copyOf(values, values.length * 2);
    }

    /** The folded form of some words, such as those typed into a field. */
    public static String fold(CharSequence words) {
        return of(words).folded;
    }

    private static String fold(int codePoint) {
        if (Characters.isBlank(codePoint)) {
            return " ";
        }
        if (Characters.isApostrophe(codePoint)) {
            return "'";
        }
        if (Characters.isQuotationMark(codePoint)) {
            return "\"";
        }
        if (Characters.isDash(codePoint)) {
            return "-";
        }
        return Character.getType(codePoint) == Character.FORMAT ? "" : withoutAccents(codePoint);
    }

    private static String withoutAccents(int codePoint) {
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder();
        apart.toLowerCase(Locale.ROOT).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * Everywhere in the text that some words stand, however they are written; none overlaps another; in reading
     * order.
     */
    public List<Span> find(String words) {
        return find(words, (start, end) -> true);
    }

    /**
     * The same, but only where a word of the text begins: {@code sing} is found in {@code singing}, not in {@code
     * passing}.
     *
     * @param whole whether a word of the text must also end there
     */
    public List<Span> findWords(String words, boolean whole) {
        return find(words, (start, end) -> isEdge(start) && (!whole || isEdge(end)));
    }

    private interface Accepted {
        boolean at(int start, int end);
    }

    private List<Span> find(String words, Accepted accepted) {
        String sought = fold(words);
        List<Span> found = new ArrayList<>();
        if (Characters.isBlank(sought)) {
            return found;
        }
        int after = 0; // one character of the text can be several folded ones, such as a ligature
        int at = folded.indexOf(sought);
        while (at >= 0) {
            int end = at + sought.length();
            boolean taken = starts[at] >= after && accepted.at(at, end);
            if (taken) {
                after = ends[end - 1];
                found.add(new Span(starts[at], after));
            }
            at = folded.indexOf(sought, taken ? end : at + 1);
        }
        return found;
    }

    /** Whether no word of the folded text goes on across this place. */
    private boolean isEdge(int at) {
        return at == 0 || at == folded.length()
                || !Characters.isWordPart(folded.codePointBefore(at))
                || !Characters.isWordPart(folded.codePointAt(at));
    }

    @Override
    public String toString() {
        return folded;
    }
}
