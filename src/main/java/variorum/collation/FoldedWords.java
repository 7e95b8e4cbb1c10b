package variorum.collation;

import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * The words by which texts are compared, for other searches that have to see the same words: one token, or one
 * character of a script without spaces, without typography, case and accents.
 */
public final class FoldedWords {

    private FoldedWords() {}

    /** Tells each word of a part of a text, in reading order; marks are no words. */
    public static void each(String text, Span part, Consumer<Span> word) {
        for (Token token : Tokenizer.tokens(text, part)) {
            if (token.isWord()) {
                eachOf(text, token.span(), word);
            }
        }
    }

    /** The form under which a word is compared. */
    public static String fold(String word) {
        return Folding.fold(word);
    }

    /** The words of one token. */
    static void eachOf(String text, Span token, Consumer<Span> word) {
        if (!isUnspaced(Character.codePointAt(text, token.start()))
                && !isUnspaced(Character.codePointBefore(text, token.end()))) {
            word.accept(token);
            return;
        }
        int start = token.start();
        while (start < token.end()) {
            int end = characterEnd(text, start, token.end());
            word.accept(new Span(start, end));
            start = end;
        }
    }

    /** One character of a script without spaces with its combining marks, or all that follows of other scripts. */
    private static int characterEnd(String text, int start, int limit) {
        int first = Character.codePointAt(text, start);
        int end = start + Character.charCount(first);
        boolean unspaced = isUnspaced(first);
        while (end < limit) {
            int next = Character.codePointAt(text, end);
            if (!Characters.isCombining(next) && (unspaced || isUnspaced(next))) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
