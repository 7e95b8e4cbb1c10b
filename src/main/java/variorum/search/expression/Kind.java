package variorum.search.expression;

import variorum.text.Characters;

/** What a character is for {@code \b}, {@code ^} and {@code $}. */
enum Kind {
    EDGE_OF_TEXT(0),
    LINE_FEED(1),
    WORD(2),
    OTHER(3);

    static final int COUNT = 4;

    private static final int LAST_PLAIN = 127;

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    /** From 0. */
    int number() {
        return number;
    }

    /** The kind of a character that stands in a text. */
    static Kind of(int codePoint) {
        if (codePoint == '\n') {
            return LINE_FEED;
        }
        boolean word = codePoint <= LAST_PLAIN && (Character.isLetterOrDigit(codePoint) || codePoint == '_');
        return word ? WORD : OTHER;
    }

    /** The character that a text is searched as: each kind of space is the plain one. */
    static int plain(int codePoint) {
        boolean blank = codePoint > LAST_PLAIN && codePoint <= Character.MAX_VALUE && Characters.isBlank(codePoint);
        return blank ? ' ' : codePoint;
    }
}
