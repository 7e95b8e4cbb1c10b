package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import variorum.text.Span;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/**
 * Something that takes room between two characters of a row without being of the source: the letter after a difference,
 * the room for a dashed box, words of another version, a line break after a hyphen.
 *
 * @param at where, counted from the start of the row, UTF-16
 * @param kind what it is
 * @param letters what is handed to JavaFX for it, one character at least
 * @param ink its colour
 */
record Insert(int at, Kind kind, String letters, Tone ink) {

    /** What takes room. */
    enum Kind {
        /** A small raised letter. */
        LETTER,
        /** Room for a dashed box. */
        ROOM,
        /** Words that are not of the source. */
        WORDS,
        /** The end of a line inside a word. */
        BREAK
    }

    private static final String ROOM = "\u00A0\u00A0";
    private static final String THIN_SPACE = "\u202F";

    /** As wide as a digit, which a small letter is not wider than; no line is broken at it. */
    private static final String FIGURE_SPACE = "\u2007";

    /** A line break. */
    static Insert lineBreak(int at) {
        return new Insert(at, Kind.BREAK, "\n", Tone.of(Token.TEXT));
    }

    /** What stands for it in a text of one face: as many characters as its letters, and about as wide. */
    String room() {
        return switch (kind) {
            case LETTER -> THIN_SPACE + FIGURE_SPACE.repeat(letters.length() - 1);
            case ROOM, WORDS, BREAK -> letters;
        };
    }

    /** What the items on a row need room for, in reading order. */
    static List<Insert> of(List<Item> items, Span row) {
        List<Insert> inserts = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Fill fill -> addLetters(fill, row, inserts);
                case Gap gap -> {
                    if (row.start() <= gap.offset() && gap.offset() <= row.end()) {
                        addRoom(gap.offset() - row.start(), gap.tone(), inserts);
                    }
                }
                case Inset inset -> {
                    if (row.start() <= inset.offset() && inset.offset() <= row.end()) {
                        inserts.add(
                                new Insert(inset.offset() - row.start(), Kind.WORDS, inset.words(), inset.tone()));
                    }
                }
                case Faded faded -> {}
                case Mark mark -> {}
                case Band band -> {}
                case Pointer pointer -> {}
            }
        }
        inserts.sort(Comparator.comparingInt(Insert::at));
        return inserts;
    }

    /** The box that says "you are here" takes the place of one that is there, so that no line becomes longer by it. */
    private static void addRoom(int at, Tone tone, List<Insert> inserts) {
        int there = IntStream.range(0, inserts.size())
                .filter(i -> inserts.get(i).kind() == Kind.ROOM && inserts.get(i).at() == at)
                .findFirst()
                .orElse(-1);
        Insert room = new Insert(at, Kind.ROOM, ROOM, tone);
        if (there >= 0 && tone.equals(Tone.of(Token.ACCENT))) {
            inserts.set(there, room);
        } else {
            inserts.add(room);
        }
    }

    private static void addLetters(Fill fill, Span row, List<Insert> inserts) {
        String letter = fill.letter();
        if (letter == null) {
            return;
        }
        Tone ink = fill.look() == Fill.Look.OUTLINED ? fill.tone() : Tone.of(Token.TEXT2);
        for (Span span : fill.spans()) {
            if (row.overlaps(span) && span.end() <= row.end()) {
                inserts.add(new Insert(span.end() - row.start(), Kind.LETTER, THIN_SPACE + letter, ink));
            }
        }
    }
}
