package variorum.text.zoning;

import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Tokenizer;

/**
 * One line of a text, or several that were one paragraph before something wrapped them.
 *
 * @param index its place among the passages, from 0
 * @param span where it stands, without white space at its ends
 * @param words the passage with every blank character turned into a space, so that offsets in it are those of the span
 * @param weight its length in words; two characters count as one word in scripts that put no space between words
 */
record Passage(int index, Span span, String words, int weight) {

    /** Beyond this many UTF-16 units a passage is body, and no rule looks at it closely. */
    static final int LONGEST_FURNITURE = 1200;

    private static final int SHORTEST_SENTENCE = 8;
    private static final int SHORTEST_QUESTION = 20;
    private static final int LONG_ANYWAY = 30;
    private static final int UNITS_A_WORD = 6;
    private static final String FULL_STOPS = ".\u3002\u06D4\u0964";
    private static final String OTHER_STOPS = "!?\u2026\u061F\uFF01\uFF1F";

    static Passage of(int index, String text, Span span) {
        StringBuilder words = new StringBuilder(span.length());
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            words.append(Characters.isBlank(c) ? ' ' : c);
        }
        return new Passage(index, span, words.toString(), weigh(text, span));
    }

    private static int weigh(String text, Span span) {
        if (span.length() > LONGEST_FURNITURE) {
            return span.length() / UNITS_A_WORD;
        }
        int unspaced = (int) span.in(text).codePoints().filter(Passage::needsNoSpaces).count();
        return Tokenizer.countWords(text, span) + unspaced / 2;
    }

    private static boolean needsNoSpaces(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Whether it reads like a paragraph of a story: a whole sentence, or too long to be anything else. */
    boolean isProse() {
        return weight >= LONG_ANYWAY
                || (weight >= SHORTEST_SENTENCE && endsWithFullStop())
                || (weight >= SHORTEST_QUESTION && isTerminated());
    }

    /** Whether it ends as a statement does; the last dot of "U.S." ends none. */
    boolean endsWithFullStop() {
        int last = lastMark();
        return last >= 0 && FULL_STOPS.indexOf(words.charAt(last)) >= 0 && !isDotted(last);
    }

    /** Whether it ends with any mark that ends a sentence. */
    boolean isTerminated() {
        int last = lastMark();
        return last >= 0 && (endsWithFullStop() || OTHER_STOPS.indexOf(words.charAt(last)) >= 0);
    }

    /** The last character that is no closing quotation mark or bracket; -1 when there is none. */
    private int lastMark() {
        int at = words.length() - 1;
        while (at >= 0 && isClosing(words.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == ' ' || Characters.isQuotationMark(c) || Characters.isApostrophe(c);
    }

    private boolean isDotted(int dot) {
        return dot >= 3 && words.charAt(dot - 2) == '.' && Character.isLetter(words.charAt(dot - 1));
    }

    /** Whether there is a double quotation mark in it: then somebody speaks, and it is hardly site furniture. */
    boolean holdsSpeech() {
        return words.chars().anyMatch(Characters::isQuotationMark);
    }

    /** Whether rules should look at its words at all. */
    boolean isShortEnough() {
        return words.length() <= LONGEST_FURNITURE;
    }

    /** A part of the passage, given by offsets in its words, as a span of the text. */
    Span part(int from, int to) {
        return new Span(span.start() + from, span.start() + to);
    }
}
