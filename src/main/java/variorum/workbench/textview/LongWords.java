package variorum.workbench.textview;

import javafx.scene.text.Text;
import variorum.text.Span;

/** Breaks words of complex scripts that are wider than their column; JavaFX would let them run out of it. */
final class LongWords {

    /** Shorter words are not measured: no column is so narrow. */
    private static final int SHORT = 8;

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
        if (part.length() <= SHORT || width(part.in(words), style) <= width) {
            return wording;
        }
        int middle = words.offsetByCodePoints(part.start(), words.codePointCount(part.start(), part.end()) / 2);
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
