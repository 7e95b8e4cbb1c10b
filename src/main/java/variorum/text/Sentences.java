package variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences, paragraph by paragraph. A full stop after an abbreviation, an initial or inside a number
 * does not end one; closing quotation marks and brackets belong to the sentence they close.
 */
public final class Sentences {

    /** Words whose dot does not end a sentence even before a capital letter: titles and the like. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cpl", "adm", "cmdr", "gov",
            "sen", "rep", "rev", "hon", "st", "pres", "sec", "amb", "supt", "insp", "messrs", "mme", "mlle", "fr", "sr",
            "jr", "vs", "approx", "e.g", "i.e", "cf", "dept", "mt", "ft");

    /** Words whose dot ends a sentence only before one of {@link #STARTERS}. */
    private static final Set<String> SHORTENED = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "wed",
            "thu", "fri", "sat", "sun", "inc", "ltd", "corp", "co", "bros", "etc", "est", "conn", "calif", "mass", "pa",
            "va", "ga", "fla", "ill", "mich", "minn", "wis", "wash", "ore", "ariz", "colo", "tenn", "tex", "okla", "mo",
            "md", "ky", "la", "ala", "ark");

    /** Words that often begin a sentence and seldom go on with a name. */
    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "In", "On", "At", "But", "And", "This",
            "That", "These", "Those", "There", "His", "Her", "Its", "Their", "Our", "If", "When", "While", "As",
            "After", "Before", "For", "From", "However", "Meanwhile", "No", "Not", "One", "Some", "What", "Who");

    /** A sentence begins within so many UTF-16 units of the stop before it, or what follows is no sentence anyway. */
    private static final int FARTHEST_START = 100;

    private Sentences() {}

    /** The sentences of a text in reading order. */
    public static List<Span> of(CharSequence text) {
        return within(text, Span.of(text));
    }

    /** The sentences in a part of a text; none runs over the end of a paragraph. */
    public static List<Span> within(CharSequence text, Span part) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.within(text, part)) {
            cut(text, paragraph, sentences);
        }
        return sentences;
    }

    private static void cut(CharSequence text, Span paragraph, List<Span> sentences) {
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            int end = isTerminator(text.charAt(at)) ? endAfter(text, at, paragraph.end()) : at;
            if (end > at && (end == paragraph.end() || ends(text, start, at, end, paragraph.end()))) {
                sentences.add(new Span(start, end).trimmedIn(text));
                start = end;
                while (start < paragraph.end() && Characters.isBlank(text.charAt(start))) {
                    start++;
                }
                at = start;
            } else {
                at = Math.max(end, at + 1);
            }
        }
        if (start < paragraph.end()) {
            sentences.add(new Span(start, paragraph.end()));
        }
    }

    private static boolean isTerminator(char c) {
        if (c < 0x80) {
            return c == '.' || c == '!' || c == '?';
        }
        return c == '\u2026' || c == '\u061F' || c == '\u06D4' || c == '\u3002'
                || c == '\uFF01' || c == '\uFF1F' || c == '\u0964';
    }

    /** After the terminators, closing marks and brackets that follow each other. */
    private static int endAfter(CharSequence text, int at, int limit) {
        int end = at + 1;
        while (end < limit && (isTerminator(text.charAt(end)) || isClosing(text, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        boolean last = at + 1 >= limit || !Characters.isWordPart(Character.codePointAt(text, at + 1));
        return c == ')' || c == ']' || ((Characters.isQuotationMark(c) || Characters.isApostrophe(c)) && last);
    }

    private static boolean ends(CharSequence text, int start, int at, int end, int limit) {
        boolean wide = text.charAt(at) == '\u3002' || text.charAt(at) == '\uFF01' || text.charAt(at) == '\uFF1F';
        if (!wide && !Characters.isBlank(text.charAt(end))) {
            return false;
        }
        boolean opens = opensSentence(text, end, limit);
        if (text.charAt(at) != '.') {
            return opens;
        }
        String word = wordBefore(text, start, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        String folded = word.toLowerCase(Locale.ROOT);
        if (initial || TITLES.contains(folded)) {
            return false;
        }
        boolean abbreviated = SHORTENED.contains(folded) || folded.indexOf('.') >= 0;
        return opens && (!abbreviated || opensAfterAbbreviation(text, end, limit));
    }

    /** A capital, a digit, or a quotation mark or bracket; scripts without case always open. */
    private static boolean opensSentence(CharSequence text, int from, int limit) {
        int at = firstLetter(text, from, limit);
        if (at >= limit) {
            return true;
        }
        int codePoint = Character.codePointAt(text, at);
        return !Character.isLowerCase(codePoint);
    }

    /** After "U.S." a capital may be a name; only words that seldom follow an abbreviation start a sentence there. */
    private static boolean opensAfterAbbreviation(CharSequence text, int from, int limit) {
        int at = firstLetter(text, from, limit);
        int end = at;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return STARTERS.contains(text.subSequence(at, end).toString());
    }

    private static int firstLetter(CharSequence text, int from, int limit) {
        int at = from;
        int farthest = Math.min(limit, from + FARTHEST_START);
        while (at < farthest && !Character.isLetterOrDigit(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private static String wordBefore(CharSequence text, int start, int at) {
        int from = at;
        while (from > start && isInsideAbbreviation(text.charAt(from - 1))) {
            from--;
        }
        return text.subSequence(from, at).toString();
    }

    private static boolean isInsideAbbreviation(char c) {
        return Character.isLetter(c) || c == '.';
    }
}
