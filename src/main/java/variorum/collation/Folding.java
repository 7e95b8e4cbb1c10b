package variorum.collation;

import java.text.Normalizer;
import java.util.Locale;
import variorum.text.Characters;

/**
 * The forms under which words are compared. {@link #typographic} takes away what printing adds, {@link #fold} case and
 * accents as well; {@link #stem} also the commonest English endings and serves only to find out which sentences belong
 * together.
 */
final class Folding {

    private Folding() {}

    /** Compatibility forms, straight apostrophes, no dots in abbreviations, no soft hyphens or joiners. */
    static String typographic(String word) {
        String composed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        boolean letters = composed.codePoints().anyMatch(Character::isLetter);
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            if (Characters.isApostrophe(c)) {
                plain.append('\'');
            } else if (!isPrintersOnly(composed, at, letters)) {
                plain.append(c);
            }
        }
        return plain.isEmpty() ? composed : plain.toString();
    }

    /** The dots of an abbreviation, the commas between thousands; "3.2bn" and "3,2" keep theirs. */
    private static boolean isPrintersOnly(String word, int at, boolean amongLetters) {
        char c = word.charAt(at);
        if (amongLetters && c == '.') {
            return at == 0 || !Character.isDigit(word.charAt(at - 1));
        }
        if (c == ',') {
            return isThousand(word, at);
        }
        return c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\u0640';
    }

    /** Whether exactly three digits follow. */
    private static boolean isThousand(String word, int comma) {
        int end = comma + 1;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return end - comma == 4;
    }

    /** The typographic form without case, accents and vowel points. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        String lower = typographic(word).toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isAccent(c)).forEach(bare::appendCodePoint);
        return bare.isEmpty() ? lower : bare.toString().replace("\u00DF", "ss").replace('\u0131', 'i');
    }

    /** Latin, Greek and Cyrillic accents, Arabic and Hebrew vowel points; vowel signs of Indic scripts are letters. */
    private static boolean isAccent(int codePoint) {
        return (codePoint >= 0x300 && codePoint <= 0x36F) || (codePoint >= 0x64B && codePoint <= 0x65F)
                || codePoint == 0x670 || (codePoint >= 0x591 && codePoint <= 0x5C7);
    }

    /** A folded word without possessive, plural, -ed, -ing and -ly. */
    static String stem(String folded) {
        String word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        if (word.length() < 4 || !isPlain(word)) {
            return word;
        }
        word = without(word, "ies", "y");
        word = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") ? word : without(word, "s", "");
        word = word.endsWith("eed") ? word : without(word, "ed", "");
        word = without(word, "ing", "");
        word = without(word, "ly", "");
        return without(word, "e", "");
    }

    private static String without(String word, String ending, String instead) {
        int rest = word.length() - ending.length();
        return rest >= 3 && word.endsWith(ending) && hasVowel(word, rest) ? word.substring(0, rest) + instead : word;
    }

    private static boolean hasVowel(String word, int length) {
        for (int at = 0; at < length; at++) {
            if ("aeiouy".indexOf(word.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
