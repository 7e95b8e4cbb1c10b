package variorum.workbench.textview;

import javafx.scene.text.Text;
import variorum.text.Span;

/**
 * Breaks words of complex scripts that are wider than their column; JavaFX would let them run out of it, or throw where
 * they run from right to left.
 */
final class LongWords {

    /** A letter is rarely wider than this, in sizes of the text; words that have room by this rule are not measured. */
    private static final double WIDEST = 1.5;

    private LongWords() {}

    /**
     * The wording with a line break in the middle of each such word, and in the middle of halves that are still too
     * wide.
     */
    static Wording broken(Wording wording, RowStyle style, double width) {
        if (Script.isSimple(wording.words())) {
            return wording;
        }
        Wording broken = wording;
        for (Span part : Script.parts(wording.words())) {
            broken = broken(broken, part, style, width);
        }
        return broken;
    }

    private static Wording broken(Wording wording, Span part, RowStyle style, double width) {
        String words = wording.words();
        int letters = words.codePointCount(part.start(), part.end());
        boolean hasRoom = letters * WIDEST * style.size() <= width;
        if (letters < 2 || hasRoom || width(part.in(words), style) <= width) {
            return wording;
        }
        int middle = words.offsetByCodePoints(part.start(), letters / 2);
        boolean done = wording.inserts().stream().anyMatch(insert -> insert.equals(Insert.lineBreak(middle)));
        Wording halved = done ? wording : wording.with(Insert.lineBreak(middle));
        Wording left = broken(halved, new Span(part.start(), middle), style, width);
        return broken(left, new Span(middle, part.end()), style, width);
    }

    private static double width(String word, RowStyle style) {
        Text node = new Text(word);
        node.setFont(Parts.font(word, style));
        return node.getLayoutBounds().getWidth();
    }
}
