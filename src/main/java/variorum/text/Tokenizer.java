package variorum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. Words hold together what a reader takes for one: {@code Ja'afari}, {@code U.S.},
 * {@code Daesh/ISIL} is two, {@code US-backed} is two joined by a mark, {@code 40,000} is one number. A closing
 * apostrophe is a mark.
 */
public final class Tokenizer {

    /** What stands between the digits of one number: the Arabic separators among them. */
    private static final String SEPARATORS = ".,:\u066B\u066C";

    /** Soft hyphen and joiners: inside a word, and not seen. */
    private static final String INVISIBLE = "\u00AD\u200C\u200D";

    private Tokenizer() {}

    /** All tokens of a part of a text, in reading order; blank characters belong to none. */
    public static List<Token> tokens(CharSequence text, Span part) {
        List<Token> tokens = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int codePoint = Character.codePointAt(text, at);
            if (Characters.isBlank(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            Token token = tokenAt(text, at, part.end());
            tokens.add(token);
            at = token.span().end();
        }
        return tokens;
    }

    /** The words and numbers of a part of a text. */
    public static List<Token> words(CharSequence text, Span part) {
        return tokens(text, part).stream().filter(Token::isWord).toList();
    }

    /** How many words and numbers a part of a text has. */
    public static int countWords(CharSequence text, Span part) {
        return (int) tokens(text, part).stream().filter(Token::isWord).count();
    }

    /** The span grown so that it cuts no word at either end; white space at its ends is dropped first. */
    public static Span snapToWords(CharSequence text, Span span) {
        Span trimmed = span.trimmedIn(text);
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        Span snapped = trimmed;
        Span around = around(text, trimmed);
        for (Token token : tokens(text, around)) {
            if (token.isWord() && token.span().overlaps(trimmed)) {
                snapped = snapped.cover(token.span());
            }
        }
        return snapped;
    }

    /** From blank to blank: the least stretch that surely holds whole tokens. */
    private static Span around(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && !Characters.isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static Token tokenAt(CharSequence text, int start, int limit) {
        int first = Character.codePointAt(text, start);
        if (!Characters.isWordPart(first)) {
            int end = start + Character.charCount(first);
            while (end < limit && Characters.isCombining(Character.codePointAt(text, end))) {
                end += Character.charCount(Character.codePointAt(text, end));
            }
            return new Token(new Span(start, end), Token.Kind.MARK);
        }
        int end = start;
        boolean letters = false;
        while (end < limit) {
            if (Characters.isPlainLetter(text.charAt(end))) {
                letters = true;
                end++;
                continue;
            }
            int codePoint = Character.codePointAt(text, end);
            if (Characters.isWordPart(codePoint)) {
                letters |= !Character.isDigit(codePoint);
                end += Character.charCount(codePoint);
            } else if (joins(text, start, end, limit)) {
                end += Character.charCount(codePoint);
            } else {
                break;
            }
        }
        return new Token(new Span(start, end), letters ? Token.Kind.WORD : Token.Kind.NUMBER);
    }

    /**
     * Whether the mark at {@code at} belongs inside (or, for the last dot of {@code U.S.}, at the end of) the word so
     * far.
     */
    private static boolean joins(CharSequence text, int start, int at, int limit) {
        char mark = text.charAt(at);
        if (mark == ' ') {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        boolean more = at + 1 < limit && Characters.isWordPart(Character.codePointAt(text, at + 1));
        if (mark == '.' && isDottedAbbreviation(text, start, at)) {
            return true;
        }
        if (!more) {
            return false;
        }
        int after = Character.codePointAt(text, at + 1);
        if (Characters.isApostrophe(mark)) {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        boolean inNumber = Character.isDigit(before) && Character.isDigit(after);
        return (inNumber && SEPARATORS.indexOf(mark) >= 0) || INVISIBLE.indexOf(mark) >= 0;
    }

    /**
     * Single letters each followed by a dot, two at least: {@code U.S.}, {@code p.m.}. The first dot needs another
     * letter with a dot behind it; each later one only the dot before, which was taken into the word by this same rule.
     */
    private static boolean isDottedAbbreviation(CharSequence text, int start, int dot) {
        if (!Character.isLetter(text.charAt(dot - 1))) {
            return false;
        }
        if (dot - start == 1) {
            return dot + 2 < text.length()
                    && Character.isLetter(text.charAt(dot + 1)) && text.charAt(dot + 2) == '.';
        }
        return dot - start >= 3 && text.charAt(dot - 2) == '.';
    }
}
