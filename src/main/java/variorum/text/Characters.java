package variorum.text;

/** What counts as blank, as a letter and as a mark of quotation, decided once for the whole program. */
public final class Characters {

    private Characters() {}

    /** White space as a reader sees it: Java's own, no-break spaces and zero-width spaces. */
    public static boolean isBlank(int character) {
        if (character > ' ' && character < 0x80) {
            return false;
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF';
    }

    /** Whether there is nothing but blank characters. */
    public static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(Characters::isBlank);
    }

    /**
     * A text that can be written to any file: half a surrogate pair, which is no character, becomes U+FFFD where the
     * reader sees it. Nearly every text is answered as it is.
     */
    public static String whole(String text) {
        int at = loneHalf(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (; at >= 0; at = loneHalf(text, at + 1)) {
            mended.setCharAt(at, '\uFFFD');
        }
        return mended.toString();
    }

    /** Where the next half of a pair stands alone, or -1. */
    private static int loneHalf(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                boolean pair =
                        at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    /** A text with every run of blank characters made one space, line ends included. */
    public static String onOneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean blank = isBlank(c);
            boolean again = blank && !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
            if (!again) {
                line.appendCodePoint(blank ? ' ' : c);
            }
        });
        return line.toString();
    }

    /** A letter, digit or combining mark: what words are made of. */
    public static boolean isWordPart(int codePoint) {
        return isPlainLetter(codePoint) || Character.isLetterOrDigit(codePoint) || isCombining(codePoint);
    }

    /** A letter from A to Z: what most texts are made of, told at once. */
    static boolean isPlainLetter(int codePoint) {
        int small = codePoint | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /** A mark that belongs to the character before it. */
    public static boolean isCombining(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether the first letter is one that is written from right to left: what a paragraph's direction follows. */
    public static boolean isRightToLeft(CharSequence text) {
        for (int at = 0; at < text.length(); at += Character.charCount(Character.codePointAt(text, at))) {
            switch (Character.getDirectionality(Character.codePointAt(text, at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Straight, curly and modifier-letter apostrophes. */
    public static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u2018' || codePoint == '\u02BC'
                || codePoint == '\u02BB' || codePoint == '\u2032' || codePoint == '\u00B4' || codePoint == '`';
    }

    /** Double quotation marks of any script style, guillemets included; apostrophes are not among them. */
    public static boolean isQuotationMark(int codePoint) {
        return codePoint == '"' || (codePoint >= '\u201C' && codePoint <= '\u201F')
                || codePoint == '\u00AB' || codePoint == '\u00BB' || codePoint == '\u2039' || codePoint == '\u203A'
                || codePoint == '\u300C' || codePoint == '\u300D' || codePoint == '\uFF02';
    }

    /** Hyphens, dashes and the minus sign. */
    public static boolean isDash(int codePoint) {
        return codePoint == '-' || (codePoint >= '\u2010' && codePoint <= '\u2015') || codePoint == '\u2212';
    }
}
